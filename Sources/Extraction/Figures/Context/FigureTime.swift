import Domain
import VietnameseText

/// The period that a sentence names for its figures, with the place where it does.
struct PeriodMention {
  var period: Period
  /// Lexemes of the mention, "đến" and "hết" before it included.
  var lexemes: Range<Int>
  /// "đến", "hết" stand before it: counted up to its end.
  var isCutOff: Bool
  /// "cả năm", "đến hết năm": the year as a whole, also in a report of a part of it.
  var isWholeYear = false
}

extension FigureText {
  /// Periods that sentences of the text name. Those of comparisons ("so với năm 2020"), seasons, programmes and visions are left out.
  func listPeriodMentions(year: Int?) -> [PeriodMention] {
    guard lexemes.contains(where: { FigureTime.words.contains($0.key) }) else { return [] }
    let line = self.line.tokens
    var mentions: [PeriodMention] = []
    for (period, tokens) in listPeriods(in: line, year: year) {
      if let mention = mention(of: period, at: line.range(tokens)) { mentions.append(mention) }
    }
    mentions += listCutOffDays(year: year) + listYearEnds(year: year)
    return mentions.sorted { $0.lexemes.lowerBound < $1.lexemes.lowerBound }
  }

  private func mention(of period: Period, at scalars: Range<Int>) -> PeriodMention? {
    let first = lexeme(endingAfter: scalars.lowerBound)
    let last = lexeme(endingAfter: scalars.upperBound - 1)
    guard last < lexemes.count else { return nil }
    var start = first
    var isCutOff = false
    while start > 0, FigureTime.openers.contains(text(start - 1)) {
      start -= 1
      if text(start) == "đến" || text(start) == "hết" { isCutOff = true }
    }
    let before = text(start - 1)
    if FigureTime.foreign.contains(before) || before == "với" && text(start - 2) == "so" { return nil }
    return PeriodMention(
      period: period, lexemes: start..<last + 1, isCutOff: isCutOff,
      isWholeYear: period.kind == .year && (text(first) == "cả" || text(start) == "cả" || isCutOff))
  }

  /// "đến hết năm", "đến cuối năm", "ước cả năm" without a year's number: the year of the section.
  private func listYearEnds(year: Int?) -> [PeriodMention] {
    guard let year else { return [] }
    return lexemes.indices.compactMap { index in
      guard text(index) == "năm", ["hết", "cuối"].contains(text(index - 1)), wholeNumber(index + 1) == nil,
        text(index - 2) != "tháng"
      else { return nil }
      var start = index - 1
      while start > 0, FigureTime.openers.contains(text(start - 1)) { start -= 1 }
      return PeriodMention(period: .year(year), lexemes: start..<index + 1, isCutOff: true, isWholeYear: true)
    }
  }

  /// The first lexeme that ends behind a code point.
  private func lexeme(endingAfter place: Int) -> Int {
    var (low, high) = (0, lexemes.count)
    while low < high {
      let middle = (low + high) / 2
      if lexemes[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// "đến 30/6/2023", "hết ngày 31/12".
  private func listCutOffDays(year: Int?) -> [PeriodMention] {
    lexemes.indices.compactMap { index in
      guard lexemes[index].kind == .number, text(index + 1) == "/", let day = wholeNumber(index),
        let month = wholeNumber(index + 2)
      else { return nil }
      var start = index
      while start > 0, FigureTime.openers.contains(text(start - 1)) { start -= 1 }
      guard (start..<index).contains(where: { ["đến", "hết"].contains(text($0)) }) else { return nil }
      let stated = text(index + 3) == "/" ? wholeNumber(index + 4) : nil
      guard let year = stated ?? year, let date = Day(year, month, day) else { return nil }
      let end = stated == nil ? index + 3 : index + 5
      return PeriodMention(period: .month(date.month, date.year), lexemes: start..<end, isCutOff: true)
    }
  }

  private func wholeNumber(_ index: Int) -> Int? {
    guard lexemes.indices.contains(index), lexemes[index].kind == .number,
      let amount = readNumber(in: words.scalars, at: lexemes[index].range.lowerBound)?.amount
    else { return nil }
    return Int(amount.tenThousandths / Amount.scale)
  }
}

enum FigureTime {
  static let words: Set<WordKey> = ["năm", "tháng", "quý", "đến", "hết", "ngày"]
  static let openers: Set<WordKey> = ["đến", "hết", "trong", "từ", "ngày", "cuối", "tính", "vào", "của"]
  static let foreign: Set<WordKey> = ["nhìn", "hướng", "kỳ", "vụ", "xuân", "mùa", "đông", "hè", "trước"]

  /// What a month or day up to which figures are counted says of the period: "hết tháng 6" is the first half.
  static func cumulative(_ period: Period) -> Period {
    guard period.kind == .month else { return period }
    return switch period.number {
    case 3: .quarter(1, period.year)
    case 6: .half(1, period.year)
    case 9: .nineMonths(period.year)
    case 12: .year(period.year)
    default: period
    }
  }
}
