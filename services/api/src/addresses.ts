import type { FastifyInstance } from "fastify";

/** What is known of an address: which methods it takes, and which of them pages of any origin may use. */
interface Address {
  readonly pattern: RegExp;
  readonly openByMethod: Map<string, boolean>;
}

/** The addresses of the service, so that a wrong method can be told from a wrong path, and a preflight from a call. */
export class Addresses {
  readonly #byUrl = new Map<string, Address>();

  /** Notes each route that is added to the application from now on. */
  follow(app: FastifyInstance): void {
    app.addHook("onRoute", ({ url, method, config }) => {
      if (url.includes("*")) return;
      const address = this.#byUrl.get(url) ?? { pattern: patternOf(url), openByMethod: new Map() };
      for (const one of [method].flat()) address.openByMethod.set(one, config?.isOpen === true);
      this.#byUrl.set(url, address);
    });
  }

  /** The methods of the address that a path leads to; none when it leads nowhere. */
  methodsAt(path: string): string[] {
    return [...(this.#at(path)?.openByMethod.keys() ?? [])].toSorted();
  }

  /** May pages of any origin use this method at this path? */
  isOpen(path: string, method: string): boolean {
    return this.#at(path)?.openByMethod.get(method) === true;
  }

  #at(path: string): Address | undefined {
    return this.#byUrl.get(path) ?? this.#byUrl.values().find(({ pattern }) => pattern.test(path));
  }
}

function patternOf(url: string): RegExp {
  const escaped = url.replace(/[.+?^$()|[\]\\{}]/gu, "\\$&");
  return new RegExp(`^${escaped.replace(/:\w+/gu, "[^/]+")}$`, "u");
}

/** The path of a request's address, without the query. */
export function pathOf(url: string): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}
