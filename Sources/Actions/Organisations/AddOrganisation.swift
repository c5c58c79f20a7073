public import Domain
import Storage

/// Adds a unit of the department. From the command line only; there is no page for it yet.
public struct AddOrganisation: Sendable {
  public var code: String
  public var parentCode: String?
  public var kind: Organisation.Kind
  public var name: String
  public var shortName: String
  public var validFrom: Day

  public init(
    code: String, parentCode: String?, kind: Organisation.Kind, name: String, shortName: String, validFrom: Day
  ) {
    self.code = code
    self.parentCode = parentCode
    self.kind = kind
    self.name = name
    self.shortName = shortName
    self.validFrom = validFrom
  }

  @discardableResult
  public func run(in office: Office) async throws -> Organisation {
    let input = self
    return try await office.database.write { connection in
      let store = OrganisationStore(connection)
      let units = try store.list(on: input.validFrom)
      let parent = units.first { $0.code == input.parentCode }
      var problems: [FieldProblem] = []
      if input.parentCode != nil && parent == nil {
        problems.append(
          FieldProblem(
            "parent", vi: "Không có đơn vị cấp trên “\(input.parentCode ?? "")”.",
            en: "There is no superior unit “\(input.parentCode ?? "")”."))
      }
      if units.contains(where: { $0.code == input.code }) {
        problems.append(
          FieldProblem("code", vi: "Mã đơn vị “\(input.code)” đã có.", en: "The code “\(input.code)” is taken."))
      }
      if input.name.isEmpty {
        problems.append(FieldProblem("name", vi: "Hãy ghi tên đơn vị.", en: "Enter the unit's name."))
      }
      guard problems.isEmpty else { throw ActionError.invalid(problems) }
      let unit = Organisation(
        id: office.identifiers.next(), code: input.code, parentID: parent?.id, kind: input.kind, name: input.name,
        shortName: input.shortName, validFrom: input.validFrom, reports: input.kind != .department)
      try store.save(unit, position: units.count)
      try office.record(
        "add-organisation", "organisation", unit.id, detail: ["code": unit.code, "name": unit.name], by: nil,
        in: connection)
      return unit
    }
  }
}
