public import Domain
import VietnameseText

/// The columns of a registry's file, in its order; a file that comes back may have them in any other.
public enum RowColumn: Hashable, Sendable {
  case id
  case attribute(String)
  case state
  case eventKind, eventDay, eventDocument

  public static func all(of description: RegistryDescription) -> [RowColumn] {
    [.id] + description.attributes.map { .attribute($0.code) } + [.state, .eventKind, .eventDay, .eventDocument]
  }

  public func heading(_ description: RegistryDescription) -> BilingualText {
    switch self {
    case .id: BilingualText(vi: "Mã số", en: "Number")
    case .attribute(let code):
      description.attribute(code).map { attribute in
        let unit = attribute.unit.map { " (\($0))" } ?? ""
        return BilingualText(vi: attribute.name.vi + unit, en: attribute.name.en + unit)
      } ?? BilingualText(vi: code, en: code)
    case .state: BilingualText(vi: "Trạng thái", en: "State")
    case .eventKind: BilingualText(vi: "Sự kiện gần nhất", en: "Latest event")
    case .eventDay: BilingualText(vi: "Ngày sự kiện", en: "Day of the event")
    case .eventDocument: BilingualText(vi: "Văn bản", en: "Document")
    }
  }

  /// Which column a file's headings stand for; headings that are none are told apart.
  static func find(
    _ headings: [String], _ description: RegistryDescription
  ) throws(RowTableProblem) -> (places: [RowColumn: Int], unknown: [String]) {
    var places: [RowColumn: Int] = [:]
    var unknown: [String] = []
    let columns = all(of: description)
    for (place, heading) in headings.enumerated() {
      let key = foldForSearch(heading)
      if key.isEmpty { continue }
      let found = columns.first { column in
        let name = column.heading(description)
        if foldForSearch(name.vi) == key || foldForSearch(name.en) == key { return true }
        guard case .attribute(let code) = column, let attribute = description.attribute(code) else { return false }
        return foldForSearch(attribute.name.vi) == key || foldForSearch(attribute.name.en) == key || code == key
      }
      guard let found else {
        unknown.append(heading)
        continue
      }
      if places.updateValue(place, forKey: found) != nil { throw .headingTwice(heading) }
    }
    return (places, unknown)
  }
}

/// An entry as a row of a file, with where it stands on a day.
public func exportedCells(
  _ entry: RegistryEntry, _ description: RegistryDescription, on day: Day, _ context: ValueContext,
  say: (BilingualText) -> String
) -> [String] {
  let course = entry.course(description)
  let latest = entry.standingEvents.last { $0.day <= day }
  return RowColumn.all(of: description).map { column in
    switch column {
    case .id: return String(entry.id)
    case .attribute(let code):
      guard let attribute = description.attribute(code), let value = course.value(code, on: day) else { return "" }
      return say(attribute.show(value, context))
    case .state:
      return course.state(on: day).flatMap { description.state($0.state).map { say($0.name) } } ?? ""
    case .eventKind: return latest.flatMap { description.event($0.kind).map { say($0.name) } } ?? ""
    case .eventDay: return latest.map { printedDay($0.day) } ?? ""
    case .eventDocument: return latest?.document ?? ""
    }
  }
}
