// `npm run verify`: the long, whole checks of tests/verify/, each page and each build.
import { close, runTests } from './run-tests.ts';

close([runTests('tests/verify.config.ts')]);
