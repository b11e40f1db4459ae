// `npm run verify`: the long, whole checks of tests/verify/, each page and each build.
import { close, runTests } from './tests/run-tests.ts';

close([runTests(['--project=verify'])]);
