/**
 * Makes the end of the gateway connection final. The library, once it has begun to reconnect, connects again even after
 * `destroy()`, and a socket destroyed while it connects fails later with an error that nobody hears. So, before
 * destroying: no further connection is begun, and one that is being made is waited for.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { SimpleShardingStrategy, WebSocketShardStatus } from 'discord.js';

/** The gateway manager of `@discordjs/ws`, not the wrapper of discord.js of the same name. */
type GatewayManager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

export const handshakeTimeoutMs = 5000;
const helloTimeoutMs = 10_000;
const pollMs = 20;

export class GatewayEnd {
  #manager: GatewayManager | null = null;
  #ended = false;

  /** For the client option `ws.buildStrategy`. */
  readonly buildStrategy = (manager: GatewayManager): SimpleShardingStrategy => {
    this.#manager = manager;
    const { options } = manager;
    options.handshakeTimeout = handshakeTimeoutMs;
    options.helloTimeout = helloTimeoutMs;
    const retrieve = options.retrieveSessionInfo.bind(options);
    // Every connection begins by asking for its session; after the end it waits for one that never comes.
    options.retrieveSessionInfo = (shard) => (this.#ended ? new Promise(() => {}) : retrieve(shard));
    return new SimpleShardingStrategy(manager);
  };

  /** Call before destroying the client. Resolves once no connection is half made, at the latest after the handshake's time. */
  async settle(): Promise<void> {
    this.#ended = true;
    for (let waited = 0; waited <= handshakeTimeoutMs; waited += pollMs) {
      const statuses = (await this.#manager?.fetchStatus()) ?? new Map<number, WebSocketShardStatus>();
      if (![...statuses.values()].includes(WebSocketShardStatus.Connecting)) return;
      await sleep(pollMs);
    }
  }
}
