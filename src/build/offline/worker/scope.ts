/** The parts of a service worker's world that TypeScript does not know beside those of a page. */
interface WorkerScope {
  readonly registration: { readonly scope: string; readonly waiting: object | null };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Client | undefined>;
    matchAll(options?: {
      readonly type?: 'window';
      readonly includeUncontrolled?: boolean;
    }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchAsked) => void): void;
  addEventListener(type: 'message', listener: (event: Said) => void): void;
}

interface Client {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

/** An event that may take its time. */
export interface LongEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface Said extends LongEvent {
  readonly data: unknown;
  /** The page that says it, if it is still there. */
  readonly source: Client | null;
  readonly ports: readonly MessagePort[];
}

interface FetchAsked extends LongEvent {
  readonly request: Request;
  /** The page that asks; empty when a page is asked for. */
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

export const worker = globalThis as unknown as WorkerScope;
