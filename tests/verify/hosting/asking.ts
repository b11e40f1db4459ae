// Requests as they are, and answers as they come: neither tidied nor decompressed.
import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
}

/** So many requests at once, over connections that stay open. */
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export function ask(origin: string, path: string, { method = 'GET', headers = {} }: Asking = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(new URL(origin), { path, method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', fail);
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', fail).end();
  });
}

export const hangUp = (): void => agent.destroy();
