public import Domain
public import Foundation
import Storage

/// What is kept of a person, as JSON: the account, where they are signed in, whom they stand in for, and what they did. That it
/// was taken along stands in the log.
public struct ExportPerson: Sendable {
  public var personID: Int64

  public init(personID: Int64) { self.personID = personID }

  public func run(in office: Office, by person: Person) async throws -> Data {
    let id = personID
    let record = try await office.database.write { connection -> PersonRecord in
      guard let subject = try PersonStore(connection).find(id) else { throw ActionError.notFound }
      guard AccountPolicy.canExport(person, subject) else { throw ActionError.notAllowed }
      let record = try PersonRecord(of: subject, in: office, connection)
      try office.record("export-person", "person", id, by: person, in: connection)
      return record
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(record)
  }
}

private struct PersonRecord: Encodable, Sendable {
  struct Session: Encodable, Sendable { var openedAt, endsAt, address, program: String }
  struct Standing: Encodable, Sendable { var head, deputy, from, to: String }
  struct Act: Encodable, Sendable {
    var number: Int64
    var at, act, subject: String
    var subjectID: Int64?
    var detail: String
  }

  var number: Int64
  var userName, fullName, post, role, unit: String
  var isOpen: Bool
  var lastSignIn: String?
  var hasSecondFactor: Bool
  var mail: String?
  var sessions: [Session]
  var delegations: [Standing]
  var acts: [Act]

  init(of person: Person, in office: Office, _ connection: any Connection) throws {
    let guarding = try PersonStore(connection).listGuards()[person.id]
    number = person.id
    (userName, fullName, post, role) = (person.userName, person.fullName, person.post, person.role.rawValue)
    unit = try OrganisationStore(connection).list(on: office.today).first { $0.id == person.organisationID }?.name ?? ""
    isOpen = person.isActive
    lastSignIn = guarding?.lastSignIn
    hasSecondFactor = guarding?.hasSecondFactor ?? false
    mail = try DigestStore(connection).findAddress(of: person.id)
    sessions = try SessionStore(connection).list(of: person.id, at: office.now).map {
      Session(openedAt: $0.openedAt, endsAt: $0.endsAt, address: $0.address, program: $0.program)
    }
    let delegationStore = DelegationStore(connection)
    delegations = try
      (delegationStore.list(headID: person.id) + delegationStore.list(deputyID: person.id, on: office.today)).map {
        Standing(
          head: String($0.headID), deputy: String($0.deputyID), from: $0.validFrom.iso,
          to: ($0.endedOn ?? $0.validTo).iso)
      }
    var filter = AuditFilter()
    filter.personID = person.id
    acts = try AuditStore(connection).list(filter, limit: ExportAudit.limit).map {
      Act(
        number: $0.number, at: $0.at, act: $0.action, subject: $0.subject, subjectID: $0.subjectID, detail: $0.detail)
    }
  }
}
