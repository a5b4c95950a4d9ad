import type { Topic } from './topics.ts'

/** What customers write in other languages, and other directions. */
export const foreignTopics: ReadonlyMap<string, readonly Topic[]> = new Map([
  [
    'Swedish',
    [
      told(
        'Swedish',
        'Återbetalning för order #',
        'order',
        'Jag skickade tillbaka order # för två veckor sedan.',
        'Pengarna är på väg, det tar tre till fem dagar.',
      ),
      told(
        'Swedish',
        'Var är mitt paket?',
        'order',
        'Paketet skulle ha kommit i måndags.',
        'Det kommer i morgon före lunch.',
      ),
    ],
  ],
  [
    'German',
    [
      told(
        'German',
        'Rückerstattung für Bestellung #',
        'order',
        'Die Ware ist zurück, das Geld fehlt noch.',
        'Wir haben es heute überwiesen.',
      ),
      told(
        'German',
        'Rechnung # ist falsch',
        'invoice',
        'Auf Rechnung # steht derselbe Monat zweimal.',
        'Sie bekommen heute eine berichtigte Rechnung.',
      ),
      told(
        'German',
        'Kündigung meines Vertrags',
        undefined,
        'Hiermit kündige ich zum Monatsende.',
        'Ihre Kündigung ist vorgemerkt.',
      ),
    ],
  ],
  [
    'Spanish',
    [
      told(
        'Spanish',
        '¿Dónde está mi pedido #?',
        'order',
        'El pedido # tenía que llegar el lunes.',
        'Llegará mañana por la mañana.',
      ),
      told(
        'Spanish',
        'Contraseña olvidada',
        undefined,
        'No puedo entrar en mi cuenta.',
        'Le he enviado un enlace nuevo.',
      ),
    ],
  ],
  [
    'Polish',
    [
      told(
        'Polish',
        'Zwrot za zamówienie #',
        'order',
        'Odesłałem zamówienie #, ale nie ma zwrotu.',
        'Zwrot został dziś zlecony.',
      ),
    ],
  ],
  [
    'Japanese',
    [
      told(
        'Japanese',
        '注文 # の返金について',
        'order',
        '注文 # を返品しましたが、まだ返金されていません。',
        '本日返金の手続きをいたしました。',
      ),
      told('Japanese', 'パスワードを忘れました', undefined, 'ログインできません。', '再設定のメールをお送りしました。'),
    ],
  ],
  [
    'Chinese',
    [
      told('Chinese', '订单 # 的退款', 'order', '我两周前退回了订单 #，还没有收到退款。', '退款今天已经办理。'),
      told('Chinese', '更改地址', undefined, '我搬家了，想更改地址。', '已经为您更改。'),
    ],
  ],
  [
    'Arabic',
    [
      told(
        'Arabic',
        'استرداد قيمة الطلب #',
        'order',
        'أعدت الطلب # منذ أسبوعين ولم يصل المبلغ.',
        'تم تحويل المبلغ اليوم.',
      ),
      told('Arabic', 'أين طردي؟', 'order', 'كان من المفترض أن يصل الطرد يوم الاثنين.', 'سيصل غدا قبل الظهر.'),
    ],
  ],
  [
    'Hebrew',
    [
      told('Hebrew', 'החזר כספי עבור הזמנה #', 'order', 'החזרתי את הזמנה # לפני שבועיים.', 'ההחזר בוצע היום.'),
      told('Hebrew', 'שינוי כתובת', undefined, 'עברתי דירה.', 'הכתובת עודכנה.'),
    ],
  ],
])

function told(
  language: string,
  subject: string,
  reference: 'order' | 'invoice' | undefined,
  problem: string,
  answer: string,
): Topic {
  const service = reference === 'order' ? 'Orders' : reference === 'invoice' ? 'Billing' : 'Account'
  return { subject, service, ...(reference && { reference }), dispositions: ['Solved'], problem, answer, language }
}
