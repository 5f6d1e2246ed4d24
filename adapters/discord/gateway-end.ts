/**
 * Makes the end of the gateway connection final. The library, once it has begun to reconnect, connects again even after
 * `destroy()`, and a socket destroyed while it connects fails later with an error that nobody hears. So, before
 * destroying: no further connection is begun, and one that is being made is waited for.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { SimpleShardingStrategy, Status, WebSocketShardStatus, type Client } from 'discord.js';

/** The gateway manager of `@discordjs/ws`, not the wrapper of discord.js of the same name. */
type GatewayManager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

const helloTimeoutMs = 10_000;
const pollMs = 20;

export class GatewayEnd {
  readonly #handshakeTimeoutMs: number;
  #manager: GatewayManager | null = null;
  #ended = false;

  /** `handshakeTimeoutMs` is how long one connection may take to be made. */
  constructor(handshakeTimeoutMs: number) {
    this.#handshakeTimeoutMs = handshakeTimeoutMs;
  }

  /** For the client option `ws.buildStrategy`. */
  readonly buildStrategy = (manager: GatewayManager): SimpleShardingStrategy => {
    this.#manager = manager;
    const { options } = manager;
    options.handshakeTimeout = this.#handshakeTimeoutMs;
    options.helloTimeout = helloTimeoutMs;
    const retrieve = options.retrieveSessionInfo.bind(options);
    // Every connection begins by asking for its session; after the end it waits for one that never comes.
    options.retrieveSessionInfo = (shard) => (this.#ended ? new Promise(() => {}) : retrieve(shard));
    return new SimpleShardingStrategy(manager);
  };

  /**
   * Call before destroying the client whose shards these are. Resolves once no connection is half made, at the latest
   * after the handshake's time.
   */
  async settle(shards: Client['ws']['shards']): Promise<void> {
    this.#ended = true;
    const until = performance.now() + this.#handshakeTimeoutMs + pollMs;
    while (performance.now() < until && (await this.#isHalfMade(shards))) await sleep(pollMs);
  }

  /** The manager tells a connection that is being made from a pause between two, the client whether it stands already. */
  async #isHalfMade(shards: Client['ws']['shards']): Promise<boolean> {
    const statuses = await this.#manager?.fetchStatus();
    const halfMade = statuses?.some(
      (status, id) =>
        status === WebSocketShardStatus.Connecting && shards.get(id)?.status === Status.Connecting,
    );
    return halfMade ?? false;
  }
}
