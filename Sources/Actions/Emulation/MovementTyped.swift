public import Domain
public import Emulation
import VietnameseText

/// A movement as its form has it: days and numbers as typed, lists as lines.
public struct MovementTyped: Sendable, Hashable {
  public struct Basis: Sendable, Hashable {
    public var symbol: String
    public var day: String

    public init(symbol: String = "", day: String = "") {
      self.symbol = symbol
      self.day = day
    }
  }

  public struct Theme: Sendable, Hashable {
    public var title: String
    /// Codes of the plan's indicators, with commas.
    public var indicators: String

    public init(title: String = "", indicators: String = "") {
      self.title = title
      self.indicators = indicators
    }
  }

  public struct Criterion: Sendable, Hashable {
    public var title: String
    public var weight: String
    /// `ScoringFormula` of those that a form offers.
    public var formula: String

    public init(title: String = "", weight: String = "", formula: String = ScoringFormula.judged.rawValue) {
      self.title = title
      self.weight = weight
      self.formula = formula
    }
  }

  public var title = ""
  public var bases: [Basis] = []
  /// One a line.
  public var aims = ""
  public var scope = ""
  public var objects = ""
  public var themes: [Theme] = []
  /// One a line.
  public var measures = ""
  public var firstDay = ""
  public var lastDay = ""
  /// Code of the unit.
  public var office = ""
  public var criteria: [Criterion] = []
  /// Quota's code → how many, as typed.
  public var limits: [String: String] = [:]

  public init() {}
}

/// The quotas that a movement's form offers: Bằng khen under two signatures together, Giấy khen of the director; each for
/// collectives, small ones preferred, and for persons, direct workers preferred.
public struct OfferedQuota: Sendable, Hashable {
  public var code: String
  public var awards: [Award]
  public var kind: RecipientKind

  public static let all: [OfferedQuota] = [
    OfferedQuota(code: "BK-TT", awards: [.chairmanCertificate, .ministerCertificate], kind: .collective),
    OfferedQuota(code: "BK-CN", awards: [.chairmanCertificate, .ministerCertificate], kind: .person),
    OfferedQuota(code: "GK-TT", awards: [.directorCommendation], kind: .collective),
    OfferedQuota(code: "GK-CN", awards: [.directorCommendation], kind: .person),
  ]
}

/// The formulas that a movement's form offers.
public let offeredFormulas: [ScoringFormula] = [.judged, .onTimeShare, .percentOfPlan]

/// What a draft's form comes to.
struct MovementDraft {
  var content: MovementContent
  var criteria: CriteriaSet
  var quotas: [Quota]

  /// Throws all that has to be put right, each with its field. A draft may lack much; what is there must be readable.
  init(_ typed: MovementTyped, units: [Organisation]) throws {
    var form = FormReader()
    let title = form.required(
      typed.title, "title", vi: "Hãy ghi tên phong trào.", en: "Enter the movement's name.", limit: 500)
    var bases: [DocumentBasis] = []
    for (number, basis) in typed.bases.enumerated() {
      let symbol = form.optional(basis.symbol, "basis-\(number)", limit: 200) ?? ""
      let day = form.day(basis.day, "basis-day-\(number)")
      if !symbol.isEmpty { bases.append(DocumentBasis(symbol, on: day)) }
    }
    let office = units.first { $0.code == typed.office }
    let first = form.day(typed.firstDay, "firstDay")
    let last = form.day(typed.lastDay, "lastDay")
    var window: MovementWindow?
    if let first, let last {
      window = MovementWindow(first, last)
      if window == nil {
        form.problems.append(
          FieldProblem("lastDay", vi: "Ngày cuối trước ngày đầu.", en: "The last day is before the first."))
      }
    }
    content = MovementContent(
      title: title, bases: bases, aims: lines(form.optional(typed.aims, "aims")),
      scope: form.optional(typed.scope, "scope", limit: 2000) ?? "",
      objects: form.optional(typed.objects, "objects", limit: 2000) ?? "",
      themes: typed.themes.enumerated().compactMap { number, theme in
        guard let title = form.optional(theme.title, "theme-\(number)", limit: 500) else { return nil }
        return MovementTheme(
          title,
          targets: theme.indicators.split(separator: ",").map { trimBlanks(String($0)) }.filter { !$0.isEmpty }
            .map { .indicator(code: $0) })
      }, measures: lines(form.optional(typed.measures, "measures")), window: window, standingOfficeID: office?.id)
    criteria = CriteriaSet(Self.criteria(typed.criteria, &form))
    quotas = try Self.quotas(typed.limits, title, &form)
    try form.finish()
  }

  private static func criteria(_ typed: [MovementTyped.Criterion], _ form: inout FormReader) -> [Criterion] {
    var criteria: [Criterion] = []
    for (number, typed) in typed.enumerated() {
      guard let title = form.optional(typed.title, "criterion-\(number)", limit: 500) else { continue }
      let weight = form.amount(typed.weight, "criterion-weight-\(number)")
      criteria.append(
        Criterion(
          "TC\(criteria.count + 1)", title, weight: weight ?? .zero,
          ScoringFormula(rawValue: typed.formula) ?? .judged))
    }
    return criteria
  }

  private static func quotas(
    _ limits: [String: String], _ title: String, _ form: inout FormReader
  ) throws -> [Quota] {
    var quotas: [Quota] = []
    for offered in OfferedQuota.all {
      let text = trimBlanks(limits[offered.code] ?? "")
      if text.isEmpty { continue }
      guard let limit = Int(text), (1...10_000).contains(limit) else {
        form.problems.append(
          FieldProblem(
            "limit-\(offered.code)", vi: "“\(text)” không phải là số lượng từ 1 đến 10.000.",
            en: "“\(text)” is not a number from 1 to 10,000."))
        continue
      }
      quotas.append(
        try Quota(
          offered.code, awards: Set(offered.awards.map(\.code)), kind: offered.kind, limit: limit,
          preference: offered.kind == .collective ? .smallCollectives : .directWorkers, basis: DocumentBasis(title)))
    }
    return quotas
  }
}

private func lines(_ text: String?) -> [String] {
  (text ?? "").split(whereSeparator: \.isNewline).map { trimBlanks(String($0)) }.filter { !$0.isEmpty }
}

extension MovementTyped {
  /// A draft back in its form.
  public init(_ movement: Movement, units: [Organisation], day: (Day) -> String) {
    let content = movement.content
    title = content.title
    bases = content.bases.map { Basis(symbol: $0.symbol, day: $0.issuedOn.map(day) ?? "") }
    aims = content.aims.joined(separator: "\n")
    (scope, objects) = (content.scope, content.objects)
    themes = content.themes.map { theme in
      let codes = theme.targets.compactMap { target -> String? in
        if case .indicator(let code) = target { code } else { nil }
      }
      return Theme(title: theme.title, indicators: codes.joined(separator: ", "))
    }
    measures = content.measures.joined(separator: "\n")
    firstDay = content.window.map { day($0.first) } ?? ""
    lastDay = content.window.map { day($0.last) } ?? ""
    office = units.first { $0.id == content.standingOfficeID }?.code ?? ""
    criteria = (movement.criteria?.set.criteria ?? []).map {
      Criterion(title: $0.title, weight: formatNumber($0.weight), formula: $0.formula.rawValue)
    }
    for quota in movement.quotas.quotas { limits[quota.code] = String(quota.limit) }
  }
}
