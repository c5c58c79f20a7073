/// The columns of the catalogue as a file, by the words of their heads.
public enum CatalogueColumn: String, Hashable, Sendable, CaseIterable {
  case code = "Mã"
  case name = "Tên chỉ tiêu"
  case unit = "Đơn vị tính"
  case field = "Lĩnh vực"
  case nature = "Loại"
  case direction = "Chiều"
  case decimals = "Số chữ số lẻ"
  case season = "Vụ"
  case formula = "Công thức"
  case overOrganisations = "Tổng hợp theo đơn vị"
  case overPeriods = "Tổng hợp theo kỳ"
  case source = "Nguồn"
  case method = "Phương pháp"
  case window = "Kỳ chốt số liệu"
  case baseYear = "Năm gốc"

  /// A file without it cannot be read.
  public var isNeeded: Bool { [.code, .name, .unit, .field, .nature].contains(self) }

  /// The name of its field in a form: "code", "overPeriods".
  public var field: String { String(describing: self) }

  /// The words of which one stands in the column; empty where anything may.
  public var words: [String] {
    switch self {
    case .field: CatalogueWords.list(CatalogueWords.fields)
    case .nature: CatalogueWords.list(CatalogueWords.natures)
    case .direction: CatalogueWords.list(CatalogueWords.directions)
    case .overOrganisations, .overPeriods: CatalogueWords.list(CatalogueWords.aggregations)
    case .season: [CatalogueWords.everySeason] + CropSeason.allCases.map(\.name)
    case .window: CatalogueWords.list(CatalogueWords.windows)
    case .code, .name, .unit, .decimals, .formula, .source, .method, .baseYear: []
    }
  }
}

/// The words of a cell for the values of a list.
enum CatalogueWords {
  static let natures: [(String, Indicator.Nature)] = [("thời điểm", .stock), ("thời kỳ", .flow), ("tỷ lệ", .ratio)]
  static let directions: [(String, Indicator.Direction)] = [
    ("tăng", .up), ("giảm", .down), ("trong khoảng", .range), ("không", .neutral),
  ]
  static let aggregations: [(String, Aggregation)] = [
    ("cộng", .sum), ("kỳ cuối", .last), ("lớn nhất", .max), ("tính lại", .recompute), ("không", .none),
  ]
  static let fields: [(String, IndicatorField)] = IndicatorField.allCases.map { ($0.name, $0) }
  static let windows: [(String, ReportingWindow)] = [("nghị định 09", .decree), ("theo lịch", .calendar)]
  /// For all seasons; or one season's name.
  static let everySeason = "theo vụ"

  static func read<Value>(_ text: String, _ words: [(String, Value)]) -> Value? {
    let typed = text.lowercased()
    return words.first { $0.0.lowercased() == typed }?.1
  }

  static func write<Value: Equatable>(_ value: Value, _ words: [(String, Value)]) -> String {
    words.first { $0.1 == value }?.0 ?? ""
  }

  static func list<Value>(_ words: [(String, Value)]) -> [String] { words.map(\.0) }
}
