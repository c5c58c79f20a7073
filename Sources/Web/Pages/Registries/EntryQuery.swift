import Domain
import Registries
import Storage

/// What is asked of a registry's list, as its address has it.
struct EntryQuery: Sendable {
  var filter: RegistryFilter
  /// As typed; "" for today.
  var typedDay: String
  var isDayWrong: Bool
  /// Attributes shown, in the description's order.
  var columns: [String]
  /// From 1.
  var page: Int
  private var chosenColumns: [String]

  static let rowsOfPage = 50

  init(_ form: Form, _ description: RegistryDescription, today: Day) {
    typedDay = form.trimmed("on")
    let day = typedDay.isEmpty ? today : try? readDay(typedDay)
    isDayWrong = day == nil
    filter = RegistryFilter(day: day ?? today)
    filter.words = form.trimmed("q")
    filter.state = description.state(form.trimmed("state"))?.code ?? ""
    for attribute in description.filters {
      let value = form.trimmed("f-\(attribute.code)")
      if !value.isEmpty { filter.values[attribute.code] = value }
    }
    let chosen = Set(form.list("c"))
    chosenColumns = description.attributes.map(\.code).filter(chosen.contains)
    columns = chosenColumns.isEmpty ? description.columns : chosenColumns
    page = min(max(Int(form.trimmed("page")) ?? 1, 1), 100_000)
  }

  var isFiltered: Bool { !filter.isEmpty || !typedDay.isEmpty }

  /// The address of the same list, on another page or as a file.
  func address(_ path: String, page: Int = 1, more: [(name: String, value: String)] = []) -> String {
    var fields: [(name: String, value: String)] = [("q", filter.words), ("state", filter.state), ("on", typedDay)]
    fields += filter.values.sorted { $0.key < $1.key }.map { (name: "f-\($0.key)", value: $0.value) }
    fields += chosenColumns.map { (name: "c", value: $0) }
    if page > 1 { fields.append(("page", String(page))) }
    return addressWithQuery(path, fields + more)
  }
}

extension RegistryDescription {
  /// What its list can be filtered by.
  var filters: [RegistryAttribute] {
    attributes.filter { $0.kind == .choice || $0.kind == .place || $0.kind == .organisation }
  }
}
