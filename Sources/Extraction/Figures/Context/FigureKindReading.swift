import Domain
import VietnameseText

/// The period of a figure, and where it was read.
struct FigurePeriod {
  enum Source {
    /// The figure's own sentence, the words that open the paragraph, the headings, the document's date alone, nowhere.
    case sentence, paragraph, section, assumed, none
  }

  var period: Period?
  var isWholeYear = false
  var source: Source
}

extension FigureText {
  /// Whether the figure is asked for, reached, reckoned or expected: by its own words first, then by its section.
  ///
  /// Among results a target's list goes on as targets ("tối thiểu 5-7 doanh nghiệp, 10-15 hợp tác xã"); `before` are the kinds of the
  /// measures before it.
  func readKind(
    of measure: Measure, after before: [FigureKind], among measures: [Measure], in context: SectionContext
  ) -> FigureKind {
    if context.mode == .plan { return isExisting(measure) ? .actual : .target }
    let near = clauseStart(of: measure)..<measure.quantity.firstNumber
    let start = measure.lead.isEmpty ? near.lowerBound : min(measure.lead.lowerBound, measure.quantity.firstNumber)
    if isPlanned(start..<measure.quantity.firstNumber) || isPlanned(near) || isPlanInParenthesis(measure) {
      return .target
    }
    if before.last == .target, continuesTarget(measure, after: measures[before.count - 1]) { return .target }
    if context.mode == .forecast { return .forecast }
    return measure.quantity.isEstimate || near.contains { text($0) == "ước" && text($0 - 1) != "mơ" }
      ? .estimate : .actual
  }

  private func continuesTarget(_ measure: Measure, after target: Measure) -> Bool {
    guard target.sentence == measure.sentence, !target.isParenthesis else { return false }
    let between = target.end..<max(target.end, measure.quantity.firstNumber)
    return !between.contains { ["đã", "được", "đạt", "ước", "hiện", "kết"].contains(text($0)) }
  }

  /// After the last comma, semicolon, colon or parenthesis before the number.
  func clauseStart(of measure: Measure) -> Int {
    var at = measure.quantity.firstNumber
    while at > max(measure.sentence, measure.quantity.firstNumber - 60), ![",", ":", "("].contains(text(at - 1)) {
      at -= 1
    }
    return min(at, measure.lead.isEmpty ? at : measure.lead.lowerBound)
  }

  /// "vượt kế hoạch đề ra (3,5%)".
  private func isPlanInParenthesis(_ measure: Measure) -> Bool {
    guard measure.isParenthesis, let open = sentences.openParenthesis(before: measure.quantity.firstNumber),
      measure.quantity.lexemes.lowerBound == open + 1
    else { return false }
    let before = max(0, open - 5)..<open
    return contains(["kế", "hoạch"], in: before) || contains(["mục", "tiêu"], in: before)
  }

  /// "Kế hoạch vốn năm 2023 … là", "mục tiêu 300.000 tấn", "tối thiểu", "phấn đấu".
  private func isPlanned(_ range: Range<Int>) -> Bool {
    if range.contains(where: { has(["tối", "thiểu"], at: $0) || isAim($0) }) { return true }
    if has(["được", "giao"], at: range.upperBound - 2) || has(["được", "giao", "là"], at: range.upperBound - 3) {
      return true
    }
    var at = range.lowerBound
    while ["tổng", "(", "theo"].contains(text(at)) { at += 1 }
    let plans: [[WordKey]] = [["kế", "hoạch"], ["mục", "tiêu"], ["chỉ", "tiêu"], ["kh"]]
    guard let plan = plans.first(where: { has($0, at: at) }) else { return false }
    let verbs: Set<WordKey> = ["hỗ", "xây", "triển", "tổ", "thực"]
    return !verbs.contains(text(at + plan.count))
  }

  /// "phấn đấu" at the head of its clause; "xã phấn đấu đạt chuẩn" only names the commune.
  private func isAim(_ index: Int) -> Bool {
    has(["phấn", "đấu"], at: index) && (!isWord(index - 1) || ["đó", "năm", "và"].contains(text(index - 1)))
  }

  /// In a plan: what is there already, "đang được xác định", "hiện có", or was reached ("giải ngân được 1.236 tỷ đồng, đạt 24,7% kế
  /// hoạch").
  private func isExisting(_ measure: Measure) -> Bool {
    let range = measure.passage
    if measure.ofPlan != nil || measure.vsSamePeriod != nil,
      text(measure.quantity.lexemes.lowerBound - 1) == "được"
        || text(measure.quantity.firstNumber - 1) == "được"
    {
      return true
    }
    return [["đang", "được"], ["hiện", "có"], ["hiện", "nay", "có"]].contains {
      contains($0, in: range)
    }
  }

  /// The period of a figure: the nearest one its sentence names before it, or right behind it, else the one that opens the
  /// paragraph, else the section's.
  func readTime(
    of measure: Measure, kind: FigureKind, in context: SectionContext, _ mentions: [PeriodMention]
  ) -> FigurePeriod {
    if kind == .target, context.mode != .plan, isPlanInParenthesis(measure) {
      return FigurePeriod(
        period: usual(kind, in: context), source: context.periodSource)
    }
    let stop = sentences.start(before: measure.quantity.firstNumber)
    let next = firstMention(in: mentions, from: measure.quantity.firstNumber)
    let before = mentions[..<next].suffix(12).last {
      $0.period.kind != .years && $0.lexemes.lowerBound >= stop && $0.lexemes.upperBound <= measure.quantity.firstNumber
        && governs($0, measure)
    }
    let behind = mentions[next...].prefix(2).first {
      $0.lexemes.lowerBound == measure.end || $0.lexemes.lowerBound == measure.quantity.lexemes.upperBound
    }
    let opening = mentions.first { $0.period.kind != .years }.flatMap { opens($0, measure) ? $0 : nil }
    let paragraph = context.mode == .plan && opening?.period.kind != .year ? nil : opening
    guard let mention = before ?? behind ?? paragraph else {
      return FigurePeriod(
        period: usual(kind, in: context), source: context.periodSource)
    }
    return FigurePeriod(
      period: settle(mention, kind: kind, in: context), isWholeYear: mention.isWholeYear,
      source: before != nil || behind != nil ? .sentence : .paragraph)
  }

  /// It begins the paragraph, before the figure.
  private func opens(_ mention: PeriodMention, _ measure: Measure) -> Bool {
    mention.lexemes.lowerBound <= 1 && mention.lexemes.upperBound <= measure.quantity.firstNumber
  }

  /// A report's estimate for the whole year, or a plan's "ước cả năm", is of a time still to come.
  func expected(_ kind: FigureKind, _ measure: Measure, _ time: FigurePeriod, in context: SectionContext) -> FigureKind
  {
    guard time.isWholeYear, let usual = context.period, usual.lastYear == time.period?.year else { return kind }
    let isReckoned =
      measure.quantity.isEstimate
      || (clauseStart(of: measure)..<measure.quantity.firstNumber).contains { text($0) == "ước" }
    switch kind {
    case .estimate where usual.kind != .year && usual.kind != .years: return .forecast
    case .target where isReckoned: return .forecast
    default: return kind
    }
  }

  /// A target among results is the year's.
  private func usual(_ kind: FigureKind, in context: SectionContext) -> Period? {
    guard context.mode != .plan, kind == .target, let period = context.period else { return context.period }
    return period.kind == .years ? period : .year(period.year)
  }

  private func settle(_ mention: PeriodMention, kind: FigureKind, in context: SectionContext) -> Period? {
    let period = mention.isCutOff ? FigureTime.cumulative(mention.period) : mention.period
    guard let usual = usual(kind, in: context) else { return period }
    switch period.kind {
    case .year where mention.isWholeYear: return period
    case .year:
      return context.mode != .plan && kind != .target && usual.year == period.year && usual.kind != .years
        ? usual : period
    case .month:
      if context.mode == .plan { return usual }
      return mention.isCutOff && usual.year == period.year && usual.lastMonth == period.number ? usual : period
    default: return period
    }
  }

  /// The place of the first mention that begins at or after a lexeme.
  private func firstMention(in mentions: [PeriodMention], from lexeme: Int) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].lexemes.lowerBound < lexeme { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// It opens its clause, or stands in the figure's own.
  private func governs(_ mention: PeriodMention, _ measure: Measure) -> Bool {
    let between = mention.lexemes.upperBound..<max(mention.lexemes.upperBound, measure.quantity.firstNumber)
    if !between.contains(where: { [",", ";"].contains(text($0)) }) { return true }
    let before = text(mention.lexemes.lowerBound - 1)
    return mention.lexemes.lowerBound == 0 || [",", ";", ".", ":", "(", "-", "đấu"].contains(before)
  }
}
