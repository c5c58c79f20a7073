import DocumentReading
import Domain
import VietnameseText

/// A column of values: of which kind and period they are, or what they say of another column.
struct TableColumn {
  enum Use: Equatable {
    case value
    /// A percentage; `of` is the kind of column that the head names first ("KH 2026/ƯTH 2025" speaks of the plan).
    case ratio(PercentUse, of: FigureKind?)
    /// A percentage that cannot be told.
    case other
  }

  var column: Int
  var use: Use
  var kind: FigureKind
  var period: Period?
  /// Head of a column that is neither plan nor result: a district, a crop.
  var scope: String?
  /// The head says plan, result or period.
  var isTelling: Bool
  /// For a ratio: the column it speaks of, by its place among the columns.
  var speaksOf: Int?
  /// "Diện tích (ha)" → ha.
  var unit: String?
  /// "Kinh phí" of "Kinh phí (triệu đồng)": what all rows are measured by.
  var measure: String?

  init(_ column: Int, head: LogicalText, in context: SectionContext) {
    self.column = column
    let words = ColumnHead(head)
    let stated = words.period(year: context.period?.lastYear)
    use = words.use
    unit = words.unit
    isTelling = words.kind != nil || stated != nil
    if let kind = words.kind {
      self.kind = kind
    } else if let stated, let period = context.period, stated.year < period.year {
      kind = .actual
    } else {
      kind = context.mode == .plan ? .target : context.mode == .forecast ? .forecast : .actual
    }
    period = stated ?? TableColumn.usualPeriod(kind, in: context)
    if use == .value { measure = words.measure }
    if !isTelling, measure == nil, use == .value, !words.text.isEmpty { scope = head.string }
  }

  /// A plan is the year's; a result among plans is of a time that the table does not tell.
  private static func usualPeriod(_ kind: FigureKind, in context: SectionContext) -> Period? {
    guard let period = context.period else { return nil }
    if kind == .target { return context.mode == .plan || period.kind == .years ? period : .year(period.year) }
    return context.mode == .plan && kind != .forecast ? nil : period
  }
}

/// The words at the head of a column.
private struct ColumnHead {
  let words: LogicalText
  let lexemes: [Lexeme]
  let text: String

  init(_ words: LogicalText) {
    self.words = words
    lexemes = listLexemes(in: words.scalars)
    text = " " + lexemes.map(\.text).joined(separator: " ") + " "
  }

  private func has(_ phrases: [String], in text: String? = nil) -> Bool {
    phrases.contains { (text ?? self.text).contains(" \($0) ") }
  }

  private static let plan = ["kế hoạch", "kh", "mục tiêu", "chỉ tiêu", "giao", "phấn đấu", "dự toán", "nghị quyết"]
  private static let estimate = ["ước", "ước thực hiện", "ưth"]
  private static let result = ["thực hiện", "th", "kết quả", "đạt được", "đạt", "giải ngân"]
  private static let forecast = ["dự kiến", "dự báo"]
  private static let same = ["cùng kỳ", "ck", "năm trước", "cùng thời điểm", "năm ngoái"]

  var kind: FigureKind? { kind(of: text) }

  private func kind(of text: String) -> FigureKind? {
    if has(Self.estimate, in: text) { return .estimate }
    if has(Self.forecast, in: text) { return .forecast }
    if has(Self.result, in: text), !has(["kế hoạch", "kh"], in: text) { return .actual }
    if has(Self.plan, in: text) { return .target }
    return has(Self.result, in: text) ? .actual : nil
  }

  var use: TableColumn.Use {
    guard has(["%", "tỷ lệ", "tỉ lệ", "so với", "so sánh", "tăng", "giảm"]) || text.contains("/") else { return .value }
    let sides = text.split(separator: "/", maxSplits: 1).map { " \($0) " }
    if sides.count == 2, let first = kind(of: sides[0]), let second = kind(of: sides[1]) {
      return .ratio(second == .target && first != .target ? .ofPlan : .vsSamePeriod, of: first)
    }
    if has(Self.same) { return .ratio(.vsSamePeriod, of: nil) }
    if has(Self.plan) { return .ratio(.ofPlan, of: nil) }
    return has(["%"]) || has(["so với", "so sánh"]) ? .other : .value
  }

  func period(year: Int?) -> Period? {
    let line = TokenLine(words.scalars)
    if let period = listPeriods(in: line, year: year).first?.period { return period }
    if let short = shortMonths(year) { return short }
    guard let year, let month = lexemes.firstIndex(where: { $0.key == "tháng" }), month > 0,
      lexemes[month - 1].kind == .number
    else { return nil }
    return months(words.string(lexemes[month - 1].range), year)
  }

  private func months(_ count: String, _ year: Int) -> Period? {
    switch count {
    case "6", "06": .half(1, year)
    case "9", "09": .nineMonths(year)
    case "3", "03": .quarter(1, year)
    case "12": .year(year)
    default: nil
    }
  }

  /// "TH 6T/2024", "ƯTH 6T 2025", "6 tháng/2024", "6T".
  private func shortMonths(_ year: Int?) -> Period? {
    guard
      let word = lexemes.indices.first(where: {
        $0 > 0 && (lexemes[$0].key == "t" && lexemes[$0].isGlued || lexemes[$0].key == "tháng")
          && lexemes[$0 - 1].kind == .number
      })
    else { return nil }
    let at = lexemes.indices.contains(word + 1) && lexemes[word + 1].key == "/" ? word + 2 : word + 1
    let stated = lexemes.indices.contains(at) ? Int(words.string(lexemes[at].range)) : nil
    guard let year = stated.flatMap({ (1990...2100).contains($0) ? $0 : nil }) ?? year else { return nil }
    return months(words.string(lexemes[word - 1].range), year)
  }

  /// The words before a unit in parentheses, where they begin with the name of a measure.
  var measure: String? {
    guard unit != nil, let open = lexemes.lastIndex(where: { $0.key == "(" }), open > 0,
      !["kế", "mục", "chỉ", "mức"].contains(lexemes[0].key),
      LeadWords.measure(at: 0, in: FigureText(TextLine(words))) != nil
    else { return nil }
    return words.string(0..<lexemes[open - 1].range.upperBound)
  }

  /// In parentheses at the end.
  var unit: String? {
    guard let open = lexemes.lastIndex(where: { $0.key == "(" }), let unit = readUnit(in: lexemes, at: open + 1),
      unit.kind == .measure || unit.kind == .counted, unit.symbol != "%"
    else { return nil }
    return unit.symbol
  }
}
