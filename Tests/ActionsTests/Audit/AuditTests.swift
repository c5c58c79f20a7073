import Actions
import Domain
import Storage
import Testing

@Suite("The audit chain") struct AuditTests {
  @Test("is whole after work, and shows one altered word and one removed line")
  func finds() async throws {
    let department = try await TestDepartment()
    _ = try await department.issuedPlan()
    let database = department.database
    #expect(try await database.read { try findAuditFault($0) } == nil)
    await #expect(throws: StorageError.constraint("audit_entry only grows")) {
      try await database.write { try $0.execute("UPDATE audit_entry SET detail = '{}' WHERE number = 3") }
    }
    try await database.write { connection in
      try connection.execute("DROP TRIGGER audit_entry_no_update")
      try connection.execute("DROP TRIGGER audit_entry_no_delete")
      try connection.execute("UPDATE audit_entry SET detail = '{}' WHERE number = 3")
    }
    #expect(try await database.read { try findAuditFault($0) } == .altered(number: 3))
    try await database.write { try $0.execute("DELETE FROM audit_entry WHERE number = 2") }
    #expect(try await database.read { try findAuditFault($0) } == .broken(number: 2))
  }

  @Test("each step of the thread leaves its line with who did it")
  func lines() async throws {
    let department = try await TestDepartment()
    let planID = try await department.issuedPlan()
    let entries = try await department.database.read { try AuditStore($0).list(from: 1, limit: 1000) }
    #expect(entries.contains { $0.action == "import-document" && $0.personID == department.planner.id })
    #expect(entries.contains { $0.action == "issue-plan" && $0.subjectID == planID })
    #expect(!entries.contains { $0.detail.contains(TestDepartment.password) })
  }
}
