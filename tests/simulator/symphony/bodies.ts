import { z } from 'zod';

/** Bodies of requests, by the names of the document's models. */

const short = (most: number) => z.string().min(1).max(most);

export const userId = z.object({ id: z.int() });
export const stringId = z.object({ id: z.string().min(1) });
export const userIds = z.array(z.int());

export const podAppEntitlements = z.array(
  z.object({
    appId: short(32),
    appName: short(50),
    enable: z.boolean(),
    listed: z.boolean(),
    install: z.boolean(),
  }),
);

const product = z.object({
  appId: z.string().optional(),
  name: short(50),
  sku: short(100),
  subscribed: z.boolean(),
  type: z.string(),
});

export const userAppEntitlements = z.array(
  z.object({
    appId: short(32),
    appName: short(50),
    listed: z.boolean(),
    install: z.boolean(),
    products: z.array(product).optional(),
  }),
);

const roomTag = z.object({ key: z.string().min(1), value: z.string() });

export const roomAttributes = z.object({
  name: z.string().trim().min(1).optional(),
  description: z.string().optional(),
  membersCanInvite: z.boolean().optional(),
  discoverable: z.boolean().optional(),
});

export const immutableRoomAttributes = z.object({
  public: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  copyProtected: z.boolean().optional(),
});

export const roomCreate = z.object({
  roomAttributes: roomAttributes.required({ name: true }),
  immutableRoomAttributes: immutableRoomAttributes.optional(),
});

export const v2RoomAttributes = z.object({
  ...roomAttributes.shape,
  ...immutableRoomAttributes.shape,
  keywords: z.array(roomTag).optional(),
});

export const roomSearch = z.object({
  query: z.string(),
  labels: z.array(z.string()).optional(),
  active: z.boolean().optional(),
  private: z.boolean().optional(),
  owner: userId.optional(),
  creator: userId.optional(),
  member: userId.optional(),
});

const certificateType = z.object({
  type: z.enum(['USERSIGNING', 'USER', 'OPERATIONSSIGNING', 'OPERATIONSUSER']),
});

export const certificateTypes = z.array(certificateType);

export const certificateAttributes = z.object({
  name: z.string().optional(),
  type: certificateType.optional(),
  status: z.object({ type: z.enum(['TRUSTED', 'KNOWN', 'REVOKED', 'DISABLED']) }).optional(),
});

export const companyCertificate = z.object({
  pem: z.string(),
  attributes: certificateAttributes.optional(),
});

export const userAttributes = z.object({
  emailAddress: z.email().optional(),
  firstName: z.string().min(1).optional(),
  lastName: z.string().min(1).optional(),
  userName: z.string().min(1).optional(),
  displayName: z.string().optional(),
  department: z.string().optional(),
  division: z.string().optional(),
  title: z.string().optional(),
  workPhoneNumber: z.string().optional(),
  mobilePhoneNumber: z.string().optional(),
  smsNumber: z.string().optional(),
  accountType: z.enum(['NORMAL', 'SYSTEM']).optional(),
  location: z.string().optional(),
  jobFunction: z.string().optional(),
  assetClasses: z.array(z.string()).optional(),
  industries: z.array(z.string()).optional(),
});

export const userCreate = z.object({
  userAttributes: userAttributes.required({
    emailAddress: true,
    firstName: true,
    lastName: true,
    userName: true,
  }),
  password: z
    .object({
      hSalt: z.string(),
      hPassword: z.string(),
      khSalt: z.string(),
      khPassword: z.string(),
    })
    .partial()
    .optional(),
  roles: z.array(z.string()).optional(),
});

export const avatarUpdate = z.object({ image: z.base64().min(1) });
export const delegateAction = z.object({
  userId: z.int(),
  action: z.enum(['ADD', 'REMOVE']),
});
export const userStatus = z.object({ status: z.enum(['ENABLED', 'DISABLED']) });
export const featureList = z.array(z.object({ entitlment: z.string(), enabled: z.boolean() }));
