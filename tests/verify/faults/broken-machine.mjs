// Loaded before a build (`node --import`): a machine whose disk fails at the write that FAIL_AT counts, with FAIL_CODE ("ENOSPC"), and ever
// after, and which has no network. It says which writes there were when it is asked not to fail.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const { FAIL_AT, FAIL_CODE = 'ENOSPC' } = process.env;
const failAt = FAIL_AT === undefined ? Number.POSITIVE_INFINITY : Number(FAIL_AT);
let writes = 0;

function fault(path) {
  writes += 1;
  if (writes < failAt) return undefined;
  return Object.assign(new Error(`${FAIL_CODE}: the disk fails, '${path}'`), {
    code: FAIL_CODE,
    path: String(path),
    syscall: 'write',
  });
}

for (const name of ['writeFileSync', 'copyFileSync', 'cpSync', 'renameSync', 'mkdirSync']) {
  const own = fs[name];
  fs[name] = (...args) => {
    const error = fault(args.at(name === 'writeFileSync' || name === 'mkdirSync' ? 0 : 1));
    if (error) throw error;
    return own.apply(fs, args);
  };
}
for (const name of ['writeFile', 'copyFile', 'rename', 'mkdir']) {
  const own = fs.promises[name];
  fs.promises[name] = async (...args) => {
    const error = fault(args[0]);
    if (error) throw error;
    return own.apply(fs.promises, args);
  };
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [{ path } = {}] = Array.isArray(args[0]) ? args[0] : args;
  if (path) return connect.apply(this, args);
  throw new Error(`The network is asked: ${JSON.stringify(args[0])}`);
};

syncBuiltinESMExports();
