/// Addresses of the site's pages, each written once.
enum Address {
  static func plan(_ id: Int64) -> String { "/plans/\(id)" }
  static func timeline(_ planID: Int64) -> String { "/plans/\(planID)/timeline" }
  static func task(_ id: Int64) -> String { "/tasks/\(id)" }
  static func indicator(_ id: Int64) -> String { "/indicators/\(id)" }
  static func figure(_ id: Int64, of indicatorID: Int64) -> String { "/indicators/\(indicatorID)#figure-\(id)" }
  static func document(_ id: Int64) -> String { "/documents/\(id)" }
  static func row(ofTask id: Int64, in documentID: Int64) -> String { "/documents/\(documentID)#at-t\(id)" }
  static func standard(_ code: String) -> String { "/standards/\(code)" }
  static func registry(_ code: String) -> String { "/registries/\(code)" }
  static func entry(_ id: Int64) -> String { "/entries/\(id)" }
  static func registryFile(_ id: Int64) -> String { "/registry-files/\(id)" }
  static func submission(_ id: Int64) -> String { "/submissions/\(id)" }
}
