import { listModel, record, required, text, yesOrNo } from '../../net/field.ts';

const appId = required(text('Id of the application', { least: 1, most: 32 }));
const appName = required(text('Name of the application', { least: 1, most: 50 }));

const PodAppEntitlement = record('PodAppEntitlement', 'An application of the company', {
  appId,
  appName,
  enable: required(yesOrNo('May be used in the company')),
  listed: required(yesOrNo('Shown to everyone in the app store')),
  install: required(yesOrNo('Installed for everyone without asking')),
});

export const PodAppEntitlementList = listModel(
  'PodAppEntitlementList',
  'Applications of the company',
  PodAppEntitlement,
);

const Product = record('Product', 'A product of an application', {
  appId: text('Id of the application it belongs to'),
  name: required(text('Name of the product', { least: 1, most: 50 })),
  sku: required(text('Stock keeping unit', { least: 1, most: 100 })),
  subscribed: required(yesOrNo('Subscribed to')),
  type: required(text('default or premium')),
});

const ProductList = listModel('ProductList', 'Products', Product);

const UserAppEntitlement = record('UserAppEntitlement', 'An application of one person', {
  appId,
  appName,
  listed: required(yesOrNo('Shown to the person in the app store')),
  install: required(yesOrNo('Installed for the person')),
  products: ProductList,
});

export const UserAppEntitlementList = listModel(
  'UserAppEntitlementList',
  'Applications of one person',
  UserAppEntitlement,
);
