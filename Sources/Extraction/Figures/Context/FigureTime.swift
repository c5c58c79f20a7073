import Domain
import VietnameseText

/// The period that a sentence names for its figures, with the place where it does.
struct PeriodMention {
  var period: Period
  /// Lexemes of the mention, "đến" and "hết" before it included.
  var lexemes: Range<Int>
  /// "đến", "hết" stand before it: counted up to its end.
  var isCutOff: Bool
}

extension FigureText {
  /// Periods that sentences of the text name. Those of comparisons ("so với năm 2020"), seasons, programmes and visions are left out.
  func listPeriodMentions(year: Int?) -> [PeriodMention] {
    guard lexemes.contains(where: { FigureTime.words.contains($0.key) }) else { return [] }
    let line = TokenLine(words.scalars)
    var mentions: [PeriodMention] = []
    for (period, tokens) in listPeriods(in: line, year: year) {
      if let mention = mention(of: period, at: line.range(tokens)) { mentions.append(mention) }
    }
    mentions += listCutOffDays(year: year)
    return mentions.sorted { $0.lexemes.lowerBound < $1.lexemes.lowerBound }
  }

  private func mention(of period: Period, at scalars: Range<Int>) -> PeriodMention? {
    guard let first = lexemes.firstIndex(where: { $0.range.upperBound > scalars.lowerBound }),
      let last = lexemes.lastIndex(where: { $0.range.lowerBound < scalars.upperBound })
    else { return nil }
    var start = first
    var isCutOff = false
    while start > 0, FigureTime.openers.contains(text(start - 1)) {
      start -= 1
      if text(start) == "đến" || text(start) == "hết" { isCutOff = true }
    }
    let before = text(start - 1)
    if FigureTime.foreign.contains(before) || before == "với" && text(start - 2) == "so" { return nil }
    if period.kind == .years { return nil }
    return PeriodMention(period: period, lexemes: start..<last + 1, isCutOff: isCutOff)
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
