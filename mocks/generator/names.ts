import { mix } from './random.ts'

/** Names of one place; people of it write in `language`. */
export interface NameList {
  readonly language: string
  readonly first: readonly string[]
  readonly last: readonly string[]
}

const english: NameList = {
  language: 'English',
  first:
    'Ava Kate John Mo Ravi Ines Oliver Amelia Jack Isla Harry Grace George Freya Noah Ruby Leo Alice Arthur Maya Daniel Priya Samuel Chloe Aisha Marcus Hannah Dev Tamsin Rhys'.split(
      ' ',
    ),
  last: "London Smith Patel Farouk Duarte Walker O'Brien Taylor Hughes Okafor Wright Khan Clarke Murphy Green Adeyemi Shah Bennett Campbell Doyle Fraser Price Mensah Hall Kaur Lloyd Stone Whitfield McAllister Singh".split(
    ' ',
  ),
}

const nordic: NameList = {
  language: 'Swedish',
  first: 'Ava Åsa Björn Linnéa Søren Øyvind Märta Jörgen Astrid Håkan Elsa Þór Ingrid Väinö'.split(' '),
  last: 'Lindqvist Ångström Sjöberg Bjørnsen Sørensen Åkesson Hämäläinen Öberg Nordström Guðmundsdóttir Kjær'.split(
    ' ',
  ),
}

const german: NameList = {
  language: 'German',
  first: 'Jürgen Käthe Sören Anke Günther Bärbel Lukas Zoë Matthias Ursula Jörg Renate'.split(' '),
  last: 'Müller Schröder Groß Weiß Kühn Schäfer Bäcker Jäger Höß Freiherr-von-Löwenstern Strauß'.split(' '),
}

const romance: NameList = {
  language: 'Spanish',
  first: 'Inés José María Núria Álvaro Begoña Joaquín Chloé François Zoé Renée João Conceição Luís'.split(' '),
  last: 'Muñoz Peña García Núñez Ibáñez Lefèvre Beauchêne Gonçalves Assunção Araújo Ordóñez Théroux'.split(' '),
}

const eastern: NameList = {
  language: 'Polish',
  first: 'Łukasz Małgorzata Zdeněk Božena Ștefan Ágnes Željka Đorđe Wojciech Šárka Ioana'.split(' '),
  last: 'Wójcik Dvořák Kowalczyk Șerban Szűcs Žižek Đurić Łęcki Příhoda Nagy Świątek'.split(' '),
}

const vietnamese: NameList = {
  language: 'English',
  first: ['Thị Hồng', 'Văn Đức', 'Ngọc Ánh', 'Quốc Bảo'],
  last: ['Nguyễn', 'Trần', 'Phạm', 'Đặng'],
}

const japanese: NameList = {
  language: 'Japanese',
  first: ['さくら', '健太', '美咲', '翔', '陽子', '大輔'],
  last: ['佐藤', '鈴木', '高橋', '田中', '渡辺', '小林'],
}

const chinese: NameList = {
  language: 'Chinese',
  first: ['伟', '芳', '秀英', '敏', '静怡', '子轩'],
  last: ['王', '李', '张', '刘', '陈', '欧阳'],
}

const korean: NameList = {
  language: 'English',
  first: ['민준', '서연', '지우', '하은'],
  last: ['김', '이', '박', '최'],
}

const arabic: NameList = {
  language: 'Arabic',
  first: ['محمد', 'فاطمة', 'يوسف', 'ليلى', 'عمر', 'نور'],
  last: ['الهاشمي', 'حداد', 'بن سعيد', 'المصري', 'خوري'],
}

const hebrew: NameList = {
  language: 'Hebrew',
  first: ['נועה', 'דוד', 'תמר', 'איתן', 'שירה'],
  last: ['כהן', 'לוי', 'מזרחי', 'בן־דוד', 'פרידמן'],
}

const others: NameList = {
  language: 'English',
  first: ['Γιώργος', 'Ελένη', 'Дмитрий', 'Оксана', 'आरव', 'प्रिया', 'สมชาย', 'Nino'],
  last: ['Παπαδόπουλος', 'Шевченко', 'Кузнецова', 'शर्मा', 'ใจดี', 'ბერიძე'],
}

/** Long names really are this long. */
const long: NameList = {
  language: 'English',
  first: ['Maximiliana-Konstantina', 'Pablo Diego José Francisco de Paula Juan Nepomuceno', 'Wolfeschlegelsteinhausen'],
  last: ['Featherstonehaugh-Cholmondeley', 'Bergerdorffwelchevoralternwaren', 'Papadimitrakopoulos-Triantafyllopoulou'],
}

export const anyNames = mix<NameList>([
  [english, 46],
  [nordic, 12],
  [german, 9],
  [romance, 9],
  [eastern, 6],
  [vietnamese, 1],
  [japanese, 3],
  [chinese, 3],
  [korean, 1],
  [arabic, 4],
  [hebrew, 2.5],
  [others, 2.5],
  [long, 1],
])

/** Those who work here: names that every font of the office shows. */
export const staffNames = mix<NameList>([
  [english, 70],
  [nordic, 12],
  [german, 6],
  [romance, 8],
  [eastern, 4],
])
