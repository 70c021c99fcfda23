import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Stored {
  readonly payload: AdapterPayload;
  readonly ends: number;
}

/** Where the authorization server keeps its tokens, with what a test does to them. */
export interface TokenStore {
  adapter(model: string): Adapter;
  /** Ends every access token at once. */
  expireAccessTokens(): void;
  /** Ends a grant: its refresh tokens and its access tokens. */
  revokeGrant(grantId: string): void;
}

/** In memory, gone with the simulator. While `refreshRefused()`, no refresh token is found. */
export function createTokenStore(refreshRefused: () => boolean): TokenStore {
  const models = new Map<string, Map<string, Stored>>();

  function modelOf(name: string): Map<string, Stored> {
    const model = models.get(name) ?? new Map<string, Stored>();
    models.set(name, model);
    return model;
  }

  function revokeGrant(grantId: string): void {
    for (const model of models.values()) {
      for (const [id, { payload }] of model) if (payload.grantId === grantId) model.delete(id);
    }
  }

  return {
    expireAccessTokens: () => modelOf('AccessToken').clear(),
    revokeGrant,
    adapter: (name) => adapterOf(name, modelOf(name), revokeGrant, refreshRefused),
  };
}

function adapterOf(
  name: string,
  model: Map<string, Stored>,
  revokeGrant: (grantId: string) => void,
  refreshRefused: () => boolean,
): Adapter {
  function live(stored: Stored | undefined): AdapterPayload | undefined {
    if (stored === undefined || stored.ends <= Date.now()) return undefined;
    return name === 'RefreshToken' && refreshRefused() ? undefined : stored.payload;
  }
  function search(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    return live([...model.values()].find(({ payload }) => matches(payload)));
  }
  return {
    async upsert(id, payload, expiresIn) {
      model.set(id, { payload, ends: Date.now() + (expiresIn ?? 86_400) * 1000 });
    },
    find: async (id) => live(model.get(id)),
    findByUid: async (uid) => search((payload) => payload.uid === uid),
    findByUserCode: async (code) => search((payload) => payload.userCode === code),
    async consume(id) {
      const payload = model.get(id)?.payload;
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      model.delete(id);
    },
    async revokeByGrantId(grantId) {
      revokeGrant(grantId);
    },
  };
}
