import Domain
import VietnameseText

/// What the figures of a section are, by its headings: asked for, reached, or expected, and of which period.
struct SectionContext {
  enum Mode {
    case plan, result, forecast
  }

  var mode: Mode
  var period: Period?
  /// Neither title nor heading names a period: it is the year in which the document was issued.
  var isPeriodAssumed = false

  /// Of a document as a whole, before any heading.
  init(of header: DocumentHeader) {
    mode = header.kind?.lowercased().contains("báo cáo") == true ? .result : .plan
    period = Period(from: header.periodFrom, to: header.periodTo)
    if period == nil, let title = header.title { period = readPeriod(TokenLine(title), year: nil) }
    if period == nil, let date = header.date {
      period = .year(date.year)
      isPeriodAssumed = true
    }
  }

  /// Where its period comes from.
  var periodSource: FigurePeriod.Source { period == nil ? .none : isPeriodAssumed ? .assumed : .section }

  /// Under a heading, or after a line that introduces a list.
  func under(_ line: TokenLine) -> SectionContext {
    var context = self
    if let mode = readMode(line, inside: mode) { context.mode = mode }
    let year = line.tokens.indices.compactMap { calendarYear(line, $0) }.first
    if let period = readPeriod(line, year: year ?? period?.lastYear) {
      context.period = period
      context.isPeriodAssumed = false
    } else if mode != .plan, context.mode == .plan, let period, period.kind != .year, period.kind != .years {
      context.period = .year(period.year)
    }
    return context
  }

  /// The part of a year that the heading names, else its first year. Years of a named programme or of a vision do not count.
  private func readPeriod(_ line: TokenLine, year: Int?) -> Period? {
    let periods = listPeriods(in: line, year: year).filter { mention in
      let first = mention.tokens.lowerBound
      if mention.period.kind == .years { return first <= 3 }
      if line.has(HeadingPhrases.comparedWith, at: first - 2) || line.key(first) == HeadingPhrases.whole.keys[0] {
        return false  // "Diện tích lúa cả năm": of one figure
      }
      return !(1...3).contains { HeadingPhrases.vision.keys[0] == line.key(first - $0) }
    }
    let parts = periods.filter { $0.period.kind != .year && $0.period.kind != .years }
    return (parts.first ?? periods.first)?.period
  }
}

/// Tells plans, results and forecasts apart by the first telling words of a heading; nil where there are none.
private func readMode(_ line: TokenLine, inside mode: SectionContext.Mode) -> SectionContext.Mode? {
  let found = HeadingPhrases.telling.compactMap { phrases, mode in
    phrases.compactMap { line.find($0)?.lowerBound }.filter { !line.has(HeadingPhrases.programme, at: $0) }.min()
      .map { (place: $0, mode: mode) }
  }
  if let first = found.min(by: { $0.place < $1.place }) { return first.mode }
  if HeadingPhrases.expects.contains(where: { line.find($0) != nil }), line.find(HeadingPhrases.carryOut) != nil {
    return .forecast
  }
  let label = (line.tokens.firstIndex { $0.kind == .mark } ?? -1) + 1
  if label <= 4, line.has(HeadingPhrases.planWord, at: label) || line.has(HeadingPhrases.planWord, at: 0) {
    return .plan
  }
  if label <= 4, line.has(HeadingPhrases.duty, at: label) || line.has(HeadingPhrases.duty, at: 0),
    line.find(HeadingPhrases.carryOut) == nil
  {
    return .plan
  }
  guard mode == .plan || line.find(HeadingPhrases.carryOut) == nil else { return nil }
  return HeadingPhrases.weakPlan.contains { line.find($0) != nil } ? .plan : nil
}

private func calendarYear(_ line: TokenLine, _ index: Int) -> Int? {
  guard let year = line.number(index), line.tokens[index].range.count == 4, (1900...2100).contains(year) else {
    return nil
  }
  return year
}

private enum HeadingPhrases {
  /// "chương trình mục tiêu quốc gia": a programme's name, no plan.
  static let programme: Phrase = "mục tiêu quốc gia"
  static let plan: [Phrase] = ["mục tiêu", "phương hướng", "giải pháp"]
  static let result: [Phrase] = [
    "kết quả", "tình hình thực hiện", "đánh giá chung", "đánh giá tình hình", "tồn tại", "hạn chế",
  ]
  static let forecast: [Phrase] = ["khả năng thực hiện", "ước thực hiện", "ước kết quả"]
  static let telling: [([Phrase], SectionContext.Mode)] = [(plan, .plan), (result, .result), (forecast, .forecast)]
  static let expects: [Phrase] = ["dự kiến", "dự báo"]
  static let weakPlan: [Phrase] = ["nhiệm vụ trọng tâm", "nhiệm vụ chủ yếu", "chỉ tiêu chủ yếu"]
  static let carryOut: Phrase = "thực hiện"
  static let planWord: Phrase = "kế hoạch"
  static let duty: Phrase = "nhiệm vụ"
  static let comparedWith: Phrase = "so với"
  static let whole: Phrase = "cả"
  static let vision: Phrase = "nhìn"
}

extension Period {
  /// The period from the first to the last day; nil where the days are unknown or bound no usual period.
  init?(from first: Day?, to last: Day?) {
    guard let first, let last, first.day == 1, first <= last, last == Day.last(of: last.month, last.year) else {
      return nil
    }
    if first.year != last.year {
      guard first.month == 1, last.month == 12 else { return nil }
      self = .years(first.year, last.year)
      return
    }
    switch (first.month, last.month) {
    case (1, 12): self = .year(first.year)
    case (1, 6): self = .half(1, first.year)
    case (7, 12): self = .half(2, first.year)
    case (1, 9): self = .nineMonths(first.year)
    case (let from, let to) where from == to: self = .month(from, first.year)
    case (let from, let to) where to == from + 2 && from % 3 == 1: self = .quarter(to / 3, first.year)
    default: return nil
    }
  }
}
