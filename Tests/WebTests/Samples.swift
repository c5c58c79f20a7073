import Domain
import HTTPTypes

@testable import Web

/// One full model for each page: every optional with content, every list with an element.
let samples: [any PageModel] =
  [
    sampleSignIn, ResumeModel(sampleContext, sampleKept), sampleError, sampleDocumentList, sampleRelated, sampleChanges,
    sampleUpload,
    sampleReview,
    sampleDesk, sampleForm, sampleWorkbook, sampleSubmission, sampleMatrix,
    NoMatrixModel(title: "Báo cáo", canImport: true),
    sampleReport, sampleReportVersion, sampleReportTemplate, sampleSettings, sampleAudit, sampleCalendar,
    sampleDelegations,
  ] + planSamples + catalogueSamples + registrySamples + accountSamples + emulationSamples + ruralStandardSamples

/// One full sample for each template that pages share.
let sharedParts: [(template: String, sample: any TemplateValue)] = [
  ("Layout/state", StateMark(.overdue, "quá hạn 3 ngày")),
  ("Layout/bar", ProgressBar(percent: Amount(tenThousandths: 722_000), expected: .zero, label: "72,2%")),
  ("Layout/line", SmallLine([1, 2, nil, 3], label: "từ 1 đến 3")),
  ("Layout/field", sampleField), ("Layout/area", sampleField), ("Layout/choice", sampleField),
  ("Layout/errors", ErrorSummary(items: [ErrorSummary.Item(id: "value", text: "Hãy ghi số.")])),
]

private let sampleField: Field = {
  var field = Field(
    "unit", label: "Đơn vị", hint: "Đơn vị chủ trì", value: "1", options: [("1", "Chi cục Kiểm lâm")], problems: .none)
  field.error = "Hãy chọn đơn vị."
  return field
}()

private let sampleSignIn: SignInModel = {
  var model = SignInModel(sampleContext, returnTo: "/plans")
  model.error = "Tên đăng nhập hoặc mật khẩu không đúng."
  model.kept = sampleKept
  return model
}()

private let sampleError: ErrorPage = {
  var page = ErrorPage(.unprocessableContent, "invalid", sampleContext)
  page.problems = [ErrorPage.Problem(text: "Hãy ghi lý do.")]
  return page
}()
