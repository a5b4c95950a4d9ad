import { type HostileValue, valuesOf } from './value.ts'

const unseen = [
  'Invoice \u202egnp.exe',
  '\u202e\u202d\u202b\u202a never closed',
  '\u2066\u2067\u2068 never closed',
  '\u2069\u202c\u2069 closed without an opening',
  'refund\u200b\u200c\u200d\u2060\ufeff granted',
  '\u200b',
  '\u00ad\u00ad\u00ad',
  '\u3164\uffa0\u115f',
  'a\u034f\u0301b',
  `Z${'\u0300\u0316\u0489'.repeat(200)}`,
  '\u061c\u200e\u200f',
  '\ufff9a\ufffab\ufffb',
  '\u{e0001}\u{e0048}\u{e0065}\u{e006c}\u{e0070}',
  '\u2028\u2029\u0085',
  '\u001b[31mred\u001b[0m \u0007',
  '﷽'.repeat(60),
]

const homographs = [
  'аpple.com',
  'раypal.com',
  'gооgle.com',
  'ехаmple@ехаmple.com',
  'Ｊｏｈｎ Ｓｍｉｔｈ',
  'JOHN ЅМІТН',
  'xn--pple-43d.com',
  'Ⅰ〇〇 EUR',
  '１٢３४',
]

const broken = [
  '\ud800',
  '\udc00\ud800',
  'before \ud83d after',
  'null \u0000 in between',
  '\u0000\u0001\u0002\u001f\u007f',
  '\ufffe\uffff',
  '\ufffd\ufffd\ufffd',
  '\r',
  '\n\n\n\n\n\n\n\n\n\n',
  '\t\t\t\t',
  ' '.repeat(2_000),
]

const numbers = ['1e400', '-1e400', 'NaN', 'Infinity', '-0', `1${'0'.repeat(400)}`, '0x7fffffffffffffff', '1_000', '٠']

export const signs: readonly HostileValue[] = [
  ...valuesOf('unseen', unseen),
  ...valuesOf('homograph', homographs),
  ...valuesOf('broken', [...broken, ...numbers]),
]
