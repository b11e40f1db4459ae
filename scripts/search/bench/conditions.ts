import type { CDPSession } from 'playwright-core';

/** How a reader is connected, and how slow their machine is. */
export interface Conditions {
  name: string;
  /** Milliseconds that every request takes at least. */
  latency: number;
  /** Bits a second, -1 for as many as there are. */
  down: number;
  up: number;
  /** How many times slower than this machine theirs is. */
  slowdown: number;
}

export const plain: Conditions = { name: 'plain', latency: 0, down: -1, up: -1, slowdown: 1 };
/** A slow mobile connection and a cheap telephone. */
export const slow: Conditions = { name: 'slow', latency: 150, down: 1_600_000, up: 750_000, slowdown: 4 };
/** The cheap telephone alone. */
export const slowMachine: Conditions = { ...plain, name: 'slow machine', slowdown: 4 };

/** Puts a page under those conditions, for as long as the session is open. */
export async function impose(session: CDPSession, { latency, down, up, slowdown }: Conditions): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes(down),
    uploadThroughput: bytes(up),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

const bytes = (bits: number): number => (bits < 0 ? bits : bits / 8);
