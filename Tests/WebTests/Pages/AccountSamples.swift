import Actions
import Domain
import Storage

@testable import Web

private let officer = Person(
  id: 5, userName: "kl.canbo", fullName: "Lương Thị Kim", post: "Chuyên viên", role: .unitOfficer, organisationID: 2)
private let administrator = Person(
  id: 9, userName: "quantri", fullName: "Đặng Văn Quản", post: "Quản trị hệ thống", role: .administrator,
  organisationID: 2)
private let wrong = FormProblems(
  problems: ["present", "new", "again", "password", "code", "userName"].map {
    FieldProblem($0, vi: "Sai.", en: "Wrong.")
  }
)
private let content = PeopleContent(
  people: [officer, administrator],
  units: [
    Organisation(
      id: 2, code: "KL", parentID: 1, kind: .subDepartment, name: "Chi cục Kiểm lâm", shortName: "KL",
      validFrom: .first(of: 1, 2020), reports: true)
  ],
  guards: [5: AccountGuard(mustChangePassword: false, hasSecondFactor: true, lastSignIn: "2026-06-01T02:00:00.000Z")],
  required: [.administrator])

/// One full model for each page about accounts.
let accountSamples: [any PageModel] = {
  let session = KeptSession(
    tokenHash: "ab", personID: 5, formToken: "f", openedAt: "2026-06-01T02:00:00.000Z",
    endsAt: "2026-06-01T14:00:00.000Z", address: "10.0.0.1", program: "Mozilla/5.0 (Windows) Firefox/128.0")
  let account = AccountModel(
    Viewer(person: officer, formToken: "f", sessionToken: "s", obligation: .changePassword), unit: "Chi cục Kiểm lâm",
    sessions: [(session, true), (session, false)], hasSecondFactor: true, .vi, problems: wrong)
  func factor(_ factor: SecondFactor?, required: Bool) -> SecondFactorModel {
    SecondFactorModel(
      SecondFactorState(factor: factor, recoveryCodes: 2, isRequired: required), of: officer, issuer: "Nông Vụ", .vi,
      problems: wrong)
  }
  var whole = factor(SecondFactor(secret: "ABCDEFGH", isConfirmed: false), required: true)
  whole.isNew = true
  whole.inUse = factor(SecondFactor(secret: "ABCDEFGH", isConfirmed: true), required: false).inUse
  var code = CodeModel(sampleContext, returnTo: "/plans", kept: sampleKept)
  code.error = "Mã không đúng."
  let people = PeopleModel(content, PeopleQuery(words: "kim"), .vi)
  let person = PersonModel(
    officer, typed: PersonTyped(officer, units: content.units), by: administrator, content: content,
    handed: PersonModel.Handed(userName: "kl.canbo", password: "abcd-efgh-0123"), .vi, problems: wrong)
  return [account, whole, RecoveryCodesModel(["abcd-efgh"], .vi), code, people, person]
}()
