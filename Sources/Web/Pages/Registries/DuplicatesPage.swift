import Actions
import Domain
import Hummingbird
import Registries
import Storage

/// Entries that may be one, and making them one.
struct DuplicatesPage: Sendable {
  let site: Site

  /// GET /registries/:code/duplicates
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    let view = try await site.registry(context)
    guard view.canChange else { throw PageError.notAllowed }
    let entries = try await site.office.database.read { connection in
      try RegistryEntryStore(connection).list(registry: view.description.code)
    }
    return try await site.page(DuplicatesModel(entries, view, context.language), request, context)
  }

  /// POST /entries/:id/merger
  @Sendable func merge(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try context.requireID()
    try await MergeEntries(
      keptID: id, otherID: context.form.identifier("other") ?? 0, seenKept: Int(context.form["version"]) ?? 0,
      seenOther: Int(context.form["other_version"]) ?? 0
    ).run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: Address.entry(id), notice: "entry.merged")
  }
}

/// GET /registries/:code/duplicates
struct DuplicatesModel: PageModel {
  static let template = "Registries/duplicates"
  static let section: Section? = .registries

  struct Entry: TemplateValue {
    var id: String
    var address: String
    var name: String
    var version: String
  }

  struct Row: TemplateValue {
    var first: Entry
    var second: Entry
    var same: String
    var different: String
    var action: String
  }

  var title: String
  var registry: String
  var registryAddress: String
  var rows: [Row]
  var hasRows: Bool
}

extension DuplicatesModel {
  init(_ entries: [RegistryEntry], _ view: RegistryView, _ language: Language) {
    let about = view.description
    title = language.say("registry.duplicates")
    registry = about.name[language]
    registryAddress = view.address
    let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func names(_ codes: [String]) -> String {
      codes.compactMap { about.attribute($0)?.name[language] }.joined(separator: ", ")
    }
    rows = proposeDuplicates(entries, about).compactMap { proposal in
      guard let first = byID[proposal.firstID], let second = byID[proposal.secondID] else { return nil }
      return Row(
        first: Entry(first, about), second: Entry(second, about), same: names(proposal.same),
        different: proposal.different.isEmpty ? "—" : names(proposal.different),
        action: Address.entry(first.id) + "/merger")
    }
    hasRows = !rows.isEmpty
  }
}

extension DuplicatesModel.Entry {
  fileprivate init(_ entry: RegistryEntry, _ about: RegistryDescription) {
    id = String(entry.id)
    address = Address.entry(entry.id)
    name = entry.title(about)
    version = String(entry.version)
  }
}
