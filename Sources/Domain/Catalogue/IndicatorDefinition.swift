/// One line of the indicator catalogue as an office keeps it: everything that decides how its figures are read and added.
public struct IndicatorDefinition: Hashable, Sendable, Codable {
  public var code: String
  public var name: String
  public var unit: MeasureUnit
  public var field: IndicatorField
  public var nature: Indicator.Nature
  public var direction: Indicator.Direction
  /// Decimals shown.
  public var decimals: Int
  public var overOrganisations: Aggregation
  public var overPeriods: Aggregation
  /// Counted for each crop season.
  public var isSeasonBound: Bool
  /// The one season it is about ("lúa Xuân"); nil where it is about all.
  public var season: CropSeason?
  /// How it is computed from others; nil where it is reported.
  public var formula: IndicatorFormula?
  /// Who measures it.
  public var source: String
  public var method: String
  /// Where it is always cut by one rule; nil where the regime decides.
  public var window: ReportingWindow?
  /// The year whose prices, or whose value, it is counted in.
  public var baseYear: Int?

  /// What is left out follows from the nature: flows add, a stock's last day counts, a ratio is recomputed where it has a formula.
  public init(
    code: String, name: String, unit: MeasureUnit, field: IndicatorField, nature: Indicator.Nature,
    direction: Indicator.Direction = .up, decimals: Int = 0, overOrganisations: Aggregation? = nil,
    overPeriods: Aggregation? = nil, isSeasonBound: Bool = false, season: CropSeason? = nil,
    formula: IndicatorFormula? = nil, source: String = "", method: String = "", window: ReportingWindow? = nil,
    baseYear: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.unit = unit
    self.field = field
    self.nature = nature
    self.direction = direction
    self.decimals = decimals
    let usual = Aggregation.usual(for: nature, isComputed: formula != nil)
    self.overOrganisations = overOrganisations ?? usual.organisations
    self.overPeriods = overPeriods ?? usual.periods
    self.isSeasonBound = isSeasonBound || season != nil
    self.season = season
    self.formula = formula
    self.source = source
    self.method = method
    self.window = window
    self.baseYear = baseYear
  }
}

extension Indicator {
  public init(id: Int64, _ definition: IndicatorDefinition) {
    self.init(
      id: id, code: definition.code, name: definition.name, unit: definition.unit, nature: definition.nature,
      direction: definition.direction, decimals: definition.decimals)
  }
}

/// How the figures of several organisations, or of several periods, become one.
public enum Aggregation: String, Hashable, Sendable, Codable, CaseIterable {
  case sum
  /// Of the last period.
  case last
  case max
  /// From numerator and denominator, never from the ratios themselves.
  case recompute
  /// It has no total.
  case none

  static func usual(
    for nature: Indicator.Nature, isComputed: Bool
  ) -> (organisations: Aggregation, periods: Aggregation) {
    switch nature {
    case .flow: (.sum, .sum)
    case .stock: (.sum, .last)
    case .ratio: isComputed ? (.recompute, .recompute) : (.none, .last)
    }
  }
}

/// The part of the sector's work an indicator belongs to.
public enum IndicatorField: String, Hashable, Sendable, Codable, CaseIterable {
  case economy, crops, livestock, aquaculture, forestry
  /// Thủy lợi, phòng chống thiên tai.
  case irrigationAndDisasters
  case capital
  /// Xây dựng nông thôn mới.
  case newRuralAreas
  case ocop, cooperatives, foodSafety, ruralWater, agriculturalExtension
  /// Not put under any of these yet: what came from a plan under a name the catalogue did not have.
  case other

  public var name: String {
    switch self {
    case .economy: "Tổng hợp"
    case .crops: "Trồng trọt"
    case .livestock: "Chăn nuôi"
    case .aquaculture: "Thủy sản"
    case .forestry: "Lâm nghiệp"
    case .irrigationAndDisasters: "Thủy lợi và phòng chống thiên tai"
    case .capital: "Vốn đầu tư"
    case .newRuralAreas: "Nông thôn mới"
    case .ocop: "OCOP"
    case .cooperatives: "Hợp tác xã và liên kết"
    case .foodSafety: "An toàn thực phẩm"
    case .ruralWater: "Nước sạch nông thôn"
    case .agriculturalExtension: "Khuyến nông"
    case .other: "Chưa xếp lĩnh vực"
    }
  }
}
