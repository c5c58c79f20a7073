import Actions
import Domain
import Hummingbird
import Storage
import Workbooks

/// The indicator catalogue: its list, and its file.
struct CataloguePages: Sendable {
  let site: Site

  /// GET /indicators
  @Sendable func list(_ request: Request, _ context: AppContext) async throws -> Response {
    let person = try context.requireViewer().person
    let filter = CatalogueFilter(try request.addressFields())
    return try await site.sharedPage(.role, request, context) {
      let (entries, use) = try await site.office.database.read {
        (try IndicatorStore($0).listEntries(), try IndicatorStore($0).listUse())
      }
      return CatalogueModel(
        entries, use: use, filter, context.language, canEdit: CataloguePolicy.canEdit(person.role))
    }
  }

  /// GET /catalogue-files/csv and /catalogue-files/xlsx — the whole catalogue, as it is read back.
  @Sendable func file(_ request: Request, _ context: AppContext) async throws -> Response {
    _ = try context.requireViewer()
    let catalogue = IndicatorCatalogue(
      try await site.office.database.read { try IndicatorStore($0).listEntries() }.map(\.definition))
    let name = "chi-tieu-\(site.office.today.iso)"
    switch context.parameters.get("format") {
    case "csv":
      return .download(Array(catalogue.csv.utf8), type: "text/csv; charset=utf-8", name: "\(name).csv")
    case "xlsx":
      let columns = CatalogueColumn.allCases
      let choices = Dictionary(
        uniqueKeysWithValues: columns.enumerated().compactMap { index, column in
          column.words.isEmpty || column == .window ? nil : (index, column.words)
        })
      let bytes = try writeTable(
        catalogue.table, title: "Chỉ tiêu", widths: columns.map(\.sheetWidth), choices: choices)
      return .download(bytes, type: xlsxType, name: "\(name).xlsx")
    default: throw PageError.notFound
    }
  }
}

extension CatalogueColumn {
  /// In letters.
  fileprivate var sheetWidth: Double {
    switch self {
    case .name: 44
    case .formula, .source, .method: 32
    case .code, .field: 20
    case .unit, .nature, .direction, .decimals, .season, .overOrganisations, .overPeriods, .window, .baseYear: 13
    }
  }
}
