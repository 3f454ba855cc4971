namespace Northlight.Storyboards;

/// <summary>The house's filters, one after the other.</summary>
public static class OpeningFilters
{
    public static readonly OpeningFilter Short = request => request.Duration > 10 ? request with { Duration = 10 } : request;

    public static readonly Func<V3TextToVideoRequest, V3TextToVideoRequest> Wide = static request => request with { AspectRatio = AspectRatio.Ratio16x9 };

    public static V3TextToVideoRequest Apply(V3TextToVideoRequest request, params OpeningFilter[] filters)
    {
        foreach (OpeningFilter filter in filters)
        {
            request = filter(request);
        }

        return request;
    }
}
