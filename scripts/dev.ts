// Astro's development server, which shows an edit at once. It checks less than the build does.
import { runPackage } from './steps.ts';

process.exitCode = runPackage('astro/bin/astro.mjs', ['dev', ...process.argv.slice(2)]);
