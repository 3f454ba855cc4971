using KlingGen.Emulator.Payloads;
using KlingGen.Emulator.Protocol;

namespace KlingGen.Emulator.Errors;

/// <summary>Model errors as an answer.</summary>
internal static class ModelAnswer
{
    /// <summary>The answer in one of the service's forms.</summary>
    public static FalAnswer Write(int status, IReadOnlyList<ModelError> errors, FalErrorDialect dialect, bool isRetryable) => dialect switch
    {
        FalErrorDialect.Text => FalErrors.Detail(status, string.Join("; ", errors)),
        FalErrorDialect.Legacy => With(new FalAnswer(status, WriteList(errors, isLegacy: true)), "X-Fal-Needs-Retry", isRetryable ? "1" : "0"),
        _ => With(new FalAnswer(status, WriteList(errors, isLegacy: false)), "X-Fal-Retryable", isRetryable ? "true" : "false"),
    };

    private static string WriteList(IReadOnlyList<ModelError> errors, bool isLegacy) => Json.Write(writer =>
    {
        writer.WriteStartArray("detail");
        foreach (ModelError error in errors)
        {
            if (isLegacy)
            {
                LegacyModelError.Write(writer, error);
            }
            else
            {
                error.Write(writer);
            }
        }

        writer.WriteEndArray();
    });

    private static FalAnswer With(FalAnswer answer, string header, string value) => answer with { Headers = new Dictionary<string, string> { [header] = value } };
}
