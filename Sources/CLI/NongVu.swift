import ArgumentParser

/// Every command says its name: left to the parser, it costs half a millisecond each at every start.
@main
struct NongVu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nongvu",
    abstract: "Nông Vụ: từ văn bản kế hoạch đến kế hoạch sống và báo cáo thành văn.",
    discussion: """
      Reads plan documents of agricultural departments, checks them, follows tasks and targets, takes in the units' \
      reports and writes the consolidated report.

      The database is named by --database or NONGVU_DATABASE; it is a file (SQLite) or postgres://… (PostgreSQL).
      """,
    version: "0.1.0",
    subcommands: [
      Read.self, Check.self, Import.self, WriteReportFile.self, Serve.self, SendDigests.self, Demo.self, User.self,
      BackUp.self,
      Restore.self,
      Verify.self, Migrate.self,
    ])
}
