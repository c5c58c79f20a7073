import Foundation

/// Facts, findings and notes as the database keeps them.
func storedJSON(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// Reads back what `storedJSON` wrote.
public func readStored<Value: Decodable>(_ json: String, as: Value.Type = Value.self) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(json.utf8))
}
