// `npm run verify`: the long, whole checks of tests/verify/, each page and each build. With arguments
// (`npm run verify -- tests/verify/hosting.test.ts`) the files that they name.
import { close, runTests } from './tests/run-tests.ts';

close([runTests(['--project=verify', ...process.argv.slice(2)])]);
