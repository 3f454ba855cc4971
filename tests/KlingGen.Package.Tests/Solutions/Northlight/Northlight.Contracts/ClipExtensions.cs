namespace Northlight.Contracts;

/// <summary>From the service's answers to the studio's clips.</summary>
public static class ClipExtensions
{
    /// <summary>Names the file that a selector finds in an answer.</summary>
    public static Clip ToClip<TResponse>(this KlingResult<TResponse> result, string name, Func<TResponse, KlingFile> file) =>
        new(name, file(result.Value).Url);

    /// <summary>The same for an answer that is still to come.</summary>
    public static async Task<Clip> ToClipAsync<TResponse>(this Task<KlingResult<TResponse>> pending, string name, Func<TResponse, KlingFile> file)
    {
        KlingResult<TResponse> result = await pending.ConfigureAwait(false);
        return result.ToClip(name, file);
    }
}
