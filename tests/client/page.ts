import { onTestFinished, vi } from 'vitest';

/** A page as far as a script asks of it, in place of a browser's for one test. */
export interface Page {
  /** Lets the page hear of something: "scroll", "hashchange". */
  happen(event: string): void;
}

/** @param globals what the script finds there: `location`, `history`, `document` */
export function page(globals: Record<string, unknown>): Page {
  const heard = new Map<string, { listen: () => void; once: boolean }[]>();
  const addEventListener = (event: string, listen: () => void, options?: boolean | { once?: boolean }): void => {
    const once = typeof options === 'object' && options.once === true;
    heard.set(event, [...(heard.get(event) ?? []), { listen, once }]);
  };
  for (const [name, value] of Object.entries({ ...globals, addEventListener })) vi.stubGlobal(name, value);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return {
    happen(event) {
      const all = heard.get(event) ?? [];
      heard.set(
        event,
        all.filter(({ once }) => !once),
      );
      for (const { listen } of all) listen();
    },
  };
}
