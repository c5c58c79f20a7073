public import Domain
public import Registries

/// How a commune stands under a standard on a day.
public struct CommuneStanding: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    public var criterion: RuralStandard.Criterion
    /// The newest record of the day or before; nil where nobody recorded anything.
    public var record: StandardRecord?

    public var isMet: Bool { record?.kind.isMet ?? false }
  }

  /// A measured value that does not reach what the standard asks for.
  public struct Shortfall: Hashable, Sendable {
    public var criterion: String
    public var indicator: RuralStandard.Indicator
    public var value: Amount
    public var threshold: Threshold
  }

  /// How far it has come. Having all criteria, a file handed in, and a decision are three things, and reports keep them apart.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    /// Nothing is recorded.
    case noData = "no-data"
    case underway
    /// Đạt đủ tiêu chí, chưa trình.
    case complete
    /// Đã trình, chưa có quyết định.
    case submitted
    /// Đã có quyết định công nhận, đang còn hiệu lực.
    case decided
  }

  public var place: Places.Place
  public var variant: String?
  public var cells: [Cell]
  /// The step that stands: `submitted`, `decided`, or what ended them (`returned`, `withdrawn`).
  public var step: StandardRecord?
  /// Years in which it is planned to be recognised.
  public var targets: Set<Int>

  public var met: Int { cells.count(where: \.isMet) }
  public var isRecorded: Bool { cells.contains { $0.record != nil } }
  /// Đạt đủ tiêu chí.
  public var isComplete: Bool { !cells.isEmpty && cells.allSatisfy(\.isMet) }

  public var stage: Stage {
    switch step?.kind {
    case .decided: .decided
    case .submitted: .submitted
    default: isComplete ? .complete : isRecorded ? .underway : .noData
    }
  }

  /// Values below what the standard asks for, of criteria whatever their state.
  public var shortfalls: [Shortfall] { cells.flatMap { shortfalls(of: $0) } }

  public func shortfalls(of cell: Cell) -> [Shortfall] {
    guard let record = cell.record else { return [] }
    return shortfallsOf(record.values, cell.criterion, variant: variant)
  }
}

/// Which of the values do not reach their thresholds.
func shortfallsOf(
  _ values: [String: Amount], _ criterion: RuralStandard.Criterion, variant: String?
) -> [CommuneStanding.Shortfall] {
  criterion.indicators.compactMap { indicator in
    guard let value = values[indicator.code], let threshold = indicator.threshold(variant),
      threshold.isReached(by: value) == false
    else { return nil }
    return CommuneStanding.Shortfall(
      criterion: criterion.code, indicator: indicator, value: value, threshold: threshold)
  }
}

extension RuralStandard {
  /// The places it is about on a day: communes without wards and towns, or districts without towns.
  public func places(_ all: Places, on day: Day) -> [Places.Place] {
    let places =
      switch level {
      case .commune: all.list(on: day).filter(\.isCommune)
      case .district: all.listDistricts(on: day).filter { $0.name.hasPrefix("Huyện ") }
      }
    return places.sorted { (nameKey($0.name), $0.id) < (nameKey($1.name), $1.id) }
  }

  /// The place with this identity, of any day.
  public func place(_ id: String, _ all: Places) -> Places.Place? {
    switch level {
    case .commune: all.find(id: id).flatMap { $0.isCommune ? $0 : nil }
    case .district:
      all.listDistricts(on: .last(of: 6, 2025)).first { $0.id == id && $0.name.hasPrefix("Huyện ") }
    }
  }

  /// How a place stands at the end of a day, by its records in any order.
  public func standing(of place: Places.Place, _ records: [StandardRecord], on day: Day) -> CommuneStanding {
    let valid = records.filter { $0.struckOut == nil && $0.day <= day }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    var newest: [String: StandardRecord] = [:]
    var standing = CommuneStanding(place: place, variant: variants?.usual, cells: [], targets: [])
    for record in valid {
      switch record.kind {
      case .notMet, .selfAssessed, .verified, .recognised: if let code = record.criterion { newest[code] = record }
      case .variant: standing.variant = record.choice
      case .target: if let year = record.choice.flatMap({ Int($0) }) { standing.targets.insert(year) }
      case .untarget: if let year = record.choice.flatMap({ Int($0) }) { standing.targets.remove(year) }
      case .submitted, .returned, .decided, .withdrawn: standing.step = record
      }
    }
    standing.cells = criteria.map { CommuneStanding.Cell(criterion: $0, record: newest[$0.code]) }
    return standing
  }

  /// How every place of a day stands, by name.
  public func standings(_ places: Places, _ records: [StandardRecord], on day: Day) -> [CommuneStanding] {
    let byPlace = Dictionary(grouping: records, by: \.place)
    return self.places(places, on: day).map { standing(of: $0, byPlace[$0.id] ?? [], on: day) }
  }
}
