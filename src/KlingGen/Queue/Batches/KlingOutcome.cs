using System.Runtime.ExceptionServices;

namespace KlingGen;

/// <summary>What became of one of several requests.</summary>
public sealed class KlingOutcome<TResponse>
{
    internal KlingOutcome(int index, KlingResult<TResponse>? result, Exception? error, KlingJobReference? job)
    {
        Index = index;
        Result = result;
        Error = error;
        Job = job;
    }

    /// <summary>The request's place in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>What was made; null when the request failed or was cancelled.</summary>
    public KlingResult<TResponse>? Result { get; }

    /// <summary>Why nothing was made: a <see cref="KlingException"/>, or an <see cref="OperationCanceledException"/> when the call was cancelled; null in success.</summary>
    public Exception? Error { get; }

    /// <summary>The job, ready to be resumed; null when none was submitted, or its id never came back.</summary>
    public KlingJobReference? Job { get; }

    /// <summary>Whether there is a result.</summary>
    public bool IsSuccess => Result is not null;

    /// <summary>The result, or the error thrown.</summary>
    public KlingResult<TResponse> GetResult()
    {
        if (Result is null)
        {
            ExceptionDispatchInfo.Capture(Error!).Throw();
        }

        return Result!;
    }

    /// <summary>Place, and success or the error's message.</summary>
    public override string ToString() => $"{Index}: {(Error is null ? "succeeded" : Error.Message)}";
}
