import Foundation

/// A page's address with fields after "?"; empty ones are left out.
func addressWithQuery(_ path: String, _ fields: [(name: String, value: String)]) -> String {
  var parts = URLComponents()
  parts.path = path
  let items = fields.filter { !$0.value.isEmpty }.map { URLQueryItem(name: $0.name, value: $0.value) }
  if items.isEmpty { return path }
  parts.queryItems = items
  return parts.string?.replacing("+", with: "%2B") ?? path
}
