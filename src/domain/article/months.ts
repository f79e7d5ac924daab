/**
 * Month names by language, January first; several forms of one month behind a bar. Abbreviations are
 * their first letters, so only those that differ are listed. From Unicode CLDR, gregorian, wide.
 */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september|sept october november december',
  de: 'januar|jänner februar märz|maerz april mai juni juli august september oktober november dezember',
  fr: 'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu',
  pl: 'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  cs: 'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec',
  hu: 'január február március április május június július augusztus szeptember október november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ru: 'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  uk: 'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень',
  el: 'ιανουαρίου|ιανουάριος φεβρουαρίου|φεβρουάριος μαρτίου|μάρτιος απριλίου|απρίλιος μαΐου|μάιος ιουνίου|ιούνιος ιουλίου|ιούλιος αυγούστου|αύγουστος σεπτεμβρίου|σεπτέμβριος οκτωβρίου|οκτώβριος νοεμβρίου|νοέμβριος δεκεμβρίου|δεκέμβριος',
  is: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  he: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
}

// Three letters tell the months apart in most languages ("mar", "mai"); fewer do not.
const ABBREVIATED = 3

/** The number of a month, 1 to 12, by its name in any language, whole or abbreviated; 0 when it is none. */
export function monthNumber(name: string): number {
  return NUMBERS.get(name.toLowerCase()) ?? 0
}

const NUMBERS = numbers()

function numbers(): Map<string, number> {
  const found = new Map<string, number>()
  const whole = Object.values(MONTHS).map((months) => months.split(' ').map((forms) => forms.split('|')))
  for (const months of whole)
    for (const [i, forms] of months.entries()) for (const form of forms) found.set(form, i + 1)
  const short = new Map<string, number>()
  for (const months of whole) {
    for (const [i, forms] of months.entries()) {
      for (const length of [ABBREVIATED, ABBREVIATED + 1]) {
        const form = (forms[0] ?? '').slice(0, length)
        // A form that means two months in two languages means neither; English is first and wins.
        if (form.length === length && !found.has(form) && !short.has(form)) short.set(form, i + 1)
      }
    }
  }
  for (const [form, month] of short) found.set(form, month)
  return found
}
