import VietnameseText

/// What a file's rows can be found again by among the entries held, so that not every entry has to be looked at.
public struct RowKeys: Hashable, Sendable {
  public var ids: [Int64]
  /// As `nameKey` makes them.
  public var nameKeys: [String]
  /// Unique attribute → values in their plain form.
  public var uniqueValues: [String: [String]]
}

/// Nil where the description's rule of duplicates does not ask for the name: then every entry has to be looked at.
public func rowKeys(
  _ table: RowTable, _ description: RegistryDescription, _ context: ValueContext
) throws(RowTableProblem) -> RowKeys? {
  if let rule = description.duplicates.first, !rule.contains(description.title) { return nil }
  let places = try RowColumn.find(table.headings, description).places
  func cells(_ column: RowColumn) -> [String] {
    guard let place = places[column] else { return [] }
    return table.rows.compactMap { row in
      let text = row.cells.indices.contains(place) ? trimBlanks(row.cells[place]) : ""
      return text.isEmpty ? nil : text
    }
  }
  var unique: [String: [String]] = [:]
  for attribute in description.attributes where attribute.isUnique {
    unique[attribute.code] = cells(.attribute(attribute.code)).compactMap { try? attribute.readValue($0, context) }
  }
  return RowKeys(
    ids: cells(.id).compactMap { Int64($0) }, nameKeys: Array(Set(cells(.attribute(description.title)).map(nameKey))),
    uniqueValues: unique)
}
