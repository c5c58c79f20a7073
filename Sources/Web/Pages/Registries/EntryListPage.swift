import Actions
import Domain
import Foundation
import Hummingbird
import Registries
import Storage
import VietnameseText
import Workbooks

/// The entries of one registry.
struct EntryListPage: Sendable {
  let site: Site

  /// GET /registries/:code
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.registry(context)
    let query = EntryQuery(try request.addressFields(), view.description, today: view.today)
    return try await site.sharedPage(.unit, request, context) {
      let content = try await site.office.database.read { connection in
        try EntryListContent(view.description, query, connection)
      }
      return EntryListModel(content, view, query, context.language)
    }
  }

  /// GET /registries/:code/file — the filtered list as xlsx, or CSV with `format=csv`.
  @Sendable func file(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.registry(context)
    let fields = try request.addressFields()
    let query = EntryQuery(fields, view.description, today: view.today)
    let entries = try await site.office.database.read { connection in
      let ids = try RegistryListStore(connection).listIDs(
        registry: view.description.code, query.filter, limit: importedRowLimit, offset: 0)
      return try RegistryEntryStore(connection).list(ids: ids)
    }
    let language = context.language
    let head = RowColumn.all(of: view.description).map { $0.heading(view.description)[language] }
    let rows = entries.map { entry in
      exportedCells(entry, view.description, on: query.filter.day, view.context) { $0[language] }
    }
    let name = "\(view.description.code)-\(query.filter.day.iso)"
    if fields.trimmed("format") == "csv" {
      let text = "\u{FEFF}" + ([head] + rows).map(CSVTable.line).joined()
      return .download(Array(text.utf8), type: "text/csv; charset=utf-8", name: "\(name).csv")
    }
    let bytes = try writeWorkbook(entrySheet(view.description.name[language], head, rows, view.description))
    return .download(bytes, type: xlsxType, name: "\(name).xlsx")
  }
}

private func entrySheet(
  _ title: String, _ head: [String], _ rows: [[String]], _ description: RegistryDescription
) -> Workbook {
  var bold = Workbook.Style()
  (bold.isBold, bold.wraps, bold.isRuled, bold.fill) = (true, true, true, 0xE8EFE6)
  var plain = Workbook.Style()
  (plain.wraps, plain.isRuled) = (true, true)
  let numbers = RowColumn.all(of: description).map { column -> Bool in
    guard case .attribute(let code) = column else { return false }
    return description.attribute(code)?.kind == .number
  }
  // At most 31 letters, and none of those that a sheet's name cannot have.
  let name = String(title.filter { !"[]:*?/\\".contains($0) }.prefix(31))
  var sheet = Workbook.Sheet(name: name)
  sheet.headRows = 0..<1
  sheet.isLandscape = true
  sheet.widths = [18, 34] + Array(repeating: 18, count: max(head.count - 2, 0))
  sheet.rows = [Workbook.Row(head.map { Workbook.Cell($0, bold) })]
  sheet.rows += rows.map { cells in
    Workbook.Row(
      cells.enumerated().map { place, text in
        if numbers[place], let amount = try? parseTypedNumber(text) { return Workbook.Cell(.number(amount), plain) }
        return Workbook.Cell(text, plain)
      })
  }
  return Workbook(title: title, sheets: [sheet])
}

/// Entries of one page of a list, with what its filters offer.
struct EntryListContent: Sendable {
  var entries: [RegistryEntry]
  var found: Int
  var all: Int

  init(_ description: RegistryDescription, _ query: EntryQuery, _ connection: any Connection) throws {
    let store = RegistryListStore(connection)
    let ids = try store.listIDs(
      registry: description.code, query.filter, limit: EntryQuery.rowsOfPage,
      offset: (query.page - 1) * EntryQuery.rowsOfPage)
    entries = try RegistryEntryStore(connection).list(ids: ids)
    found = try store.count(registry: description.code, query.filter)
    all =
      query.filter.isEmpty
      ? found : try store.count(registry: description.code, RegistryFilter(day: query.filter.day))
  }

  init(entries: [RegistryEntry], found: Int, all: Int) {
    self.entries = entries
    self.found = found
    self.all = all
  }
}
