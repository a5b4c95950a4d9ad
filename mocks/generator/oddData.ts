import type { Oddity } from './oddities.ts'
import type { WireInteraction } from './wire.ts'

const withData = (userData: unknown) => (record: WireInteraction) => ({ record: { ...record, userData } })

/** Attached data as v3 sends it at its worst. */
export const oddData: readonly Oddity[] = [
  {
    name: 'repeated keys in attached data',
    weight: 0.0015,
    alter: (record, random, { customer }) =>
      withData([
        { key: 'ServiceType', type: 'str', value: 'Billing' },
        { key: 'RTargetAgentSelected', type: 'str', value: 'JohnS' },
        { key: 'RTargetAgentSelected', type: 'str', value: 'KateL' },
        { key: 'RTargetAgentSelected', type: 'str', value: random.pick(['MoF', 'RaviP', 'InesD']) },
        { key: 'FirstName', type: 'str', value: customer?.firstName ?? '' },
        { key: 'LastName', type: 'str', value: customer?.lastName ?? '' },
      ])(record),
  },
  {
    name: 'text values that are not text',
    weight: 0.001,
    alter: withData([
      { key: 'isCreated', type: 'str', value: 'true' },
      { key: 'isVip', type: 'str', value: true },
      { key: 'Attempts', type: 'str', value: 3 },
      { key: 'LastCampaign', type: 'str', value: null },
      { key: 'ServiceType', type: 'str', value: 'Account' },
    ]),
  },
  {
    name: 'lists within lists',
    weight: 0.0015,
    alter: withData([
      {
        key: 'IWAttachedData',
        type: 'kvlist',
        value: [
          { key: 'DispositionCode.Key', type: 'str', value: 'RefundSpecific' },
          {
            key: 'Basket',
            type: 'kvlist',
            value: [
              {
                key: 'Item',
                type: 'kvlist',
                value: [
                  { key: 'Sku', type: 'str', value: 'K-1042' },
                  { key: 'Count', type: 'int', value: 2 },
                ],
              },
              {
                key: 'Item',
                type: 'kvlist',
                value: [
                  { key: 'Sku', type: 'str', value: 'K-7' },
                  { key: 'Count', type: 'int', value: 1 },
                ],
              },
              { key: 'Vouchers', type: 'kvlist', value: [] },
            ],
          },
        ],
      },
      { key: 'GSYS_IVR', type: 'int', value: 1 },
    ]),
  },
  { name: 'attached data that is an empty list', weight: 0.0015, alter: withData([]) },
  {
    name: 'attached data with unusual keys',
    weight: 3,
    alter: withData({
      constructor: 'a key like any other',
      '': 'no name',
      'key with spaces': 'yes',
      ключ: 'да',
      _toString: '1',
    }),
  },
  {
    name: 'a value of several lines',
    weight: 0.001,
    alter: withData({
      ServiceType: 'Technical',
      Log: 'line 1\nline 2\twith a tab\n\nline 4',
      Url: `https://shop.example.com/?${'q=abc&'.repeat(30)}`,
    }),
  },
]
