// Imported before a program: at its end it writes what the program used, threads and all, into the file that USAGE names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  if (process.env.USAGE)
    writeFileSync(
      process.env.USAGE,
      JSON.stringify({
        seconds: performance.now() / 1e3,
        processor: (userCPUTime + systemCPUTime) / 1e6,
        megabytes: maxRSS / 1024,
      }),
    );
});
