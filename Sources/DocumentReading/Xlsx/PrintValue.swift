import Foundation

extension CellFormat {
  /// Adds a workbook's number as the cell shows it, in Vietnamese figures: 9000.5 as "9.000,5", serial 46143 as "01/05/2026". What is no
  /// number is added as it stands.
  func print(_ value: ArraySlice<Unicode.Scalar>, countsFrom1904: Bool, to scalars: inout [Unicode.Scalar]) {
    guard let number = DecimalDigits(value) else {
      scalars += value
      return
    }
    switch self {
    case .general: printGeneral(number, to: &scalars)
    case .number(let forms): printNumber(number, forms, to: &scalars)
    case .date(let parts):
      guard let date = printDate(value, parts, countsFrom1904: countsFrom1904) else {
        printGeneral(number, to: &scalars)
        return
      }
      scalars += Array(date.unicodeScalars)
    }
  }

  /// Without grouping; at most four places behind the point, or four digits that are not 0, which is what a column of usual width shows.
  private func printGeneral(_ number: DecimalDigits, to scalars: inout [Unicode.Scalar]) {
    var number = number
    number.round(places: max(4, number.zerosBehindPoint + 4))
    if number.isNegative { scalars.append("-") }
    number.append(to: &scalars, integerDigits: 1, leastPlaces: 0, isGrouped: false)
  }

  /// Negative numbers have their sign, though the code puts them in brackets.
  private func printNumber(_ number: DecimalDigits, _ forms: [NumberForm], to scalars: inout [Unicode.Scalar]) {
    var form = forms[0]
    if number.isZero, forms.count > 2 { form = forms[2] }
    if number.isNegative, forms.count > 1 { form = forms[1] }
    var rounded = number
    rounded.shift(form.shift)
    rounded.round(places: form.mostPlaces)
    if rounded.isNegative, form.hasDigits { scalars.append("-") }
    scalars += form.prefix.unicodeScalars.filter { !isNegativeMark($0, number, forms) }
    let isBlank = rounded.isZero && form.integerDigits == 0 && form.leastPlaces == 0
    if form.hasDigits, !isBlank {
      rounded.append(
        to: &scalars, integerDigits: max(1, form.integerDigits), leastPlaces: form.leastPlaces,
        isGrouped: form.isGrouped)
    }
    scalars += form.suffix.unicodeScalars.filter { !isNegativeMark($0, number, forms) }
  }

  private func isNegativeMark(_ scalar: Unicode.Scalar, _ number: DecimalDigits, _ forms: [NumberForm]) -> Bool {
    number.isNegative && forms.count > 1 && (scalar == "(" || scalar == ")" || scalar == "-")
  }
}

/// "01/05/2026", "05/2026", "2026", "07:30" of a serial day; nil where the day is beyond what workbooks know.
private func printDate(_ value: ArraySlice<Unicode.Scalar>, _ parts: CellFormat.DateParts, countsFrom1904: Bool)
  -> String?
{
  var view = String.UnicodeScalarView()
  view.append(contentsOf: value)
  guard let serial = Double(String(view)), serial >= 0, serial < 2_958_466 else { return nil }
  let seconds = Int((serial * 86400).rounded())
  let (day, time) = (seconds / 86400, seconds % 86400)
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  if parts.isElapsed { return "\(seconds / 3600):" + two(time / 60 % 60) }
  let clock = two(time / 3600) + ":" + two(time / 60 % 60)
  guard parts.hasYear || parts.hasMonth || parts.hasDay else { return clock }
  guard let date = calendarDay(ofSerial: day, countsFrom1904: countsFrom1904) else { return nil }
  var words: [String] = []
  if parts.hasDay { words.append(two(date.day)) }
  if parts.hasMonth || (parts.hasDay && parts.hasYear) { words.append(two(date.month)) }
  if parts.hasYear || (parts.hasDay && parts.hasMonth) { words.append(String(date.year)) }
  return words.joined(separator: "/") + (parts.hasHour && time > 0 ? " " + clock : "")
}

/// The day of a serial number: 1 is 1/1/1900 and 60 a 29 February that 1900 did not have; or 0 is 1/1/1904.
func calendarDay(ofSerial serial: Int, countsFrom1904: Bool) -> (year: Int, month: Int, day: Int)? {
  if !countsFrom1904 {
    if serial == 60 { return (1900, 2, 29) }
    if serial == 0 { return nil }
  }
  let before1970 = countsFrom1904 ? 24107 : serial < 60 ? 25568 : 25569
  return calendarDay(since1970: serial - before1970)
}

/// The day so many days after 1/1/1970, by the rule of 400 years of 146,097 days that begin in March.
private func calendarDay(since1970 days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let month = (5 * dayOfYear + 2) / 153
  let isNextYear = month >= 10
  return (
    yearOfEra + era * 400 + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3,
    dayOfYear - (153 * month + 2) / 5 + 1
  )
}
