namespace KlingGen.Analyzers.Endpoints;

/// <summary>Several endpoints as one text.</summary>
internal static class EndpointPattern
{
    /// <summary>The ids with <c>*</c> for each segment in which they differ; a list where their numbers of segments differ.</summary>
    /// <param name="endpoints">At least one id.</param>
    public static string Of(IEnumerable<string> endpoints)
    {
        string[] pattern = endpoints.First().Split('/');
        foreach (string endpoint in endpoints.Skip(1))
        {
            string[] segments = endpoint.Split('/');
            if (segments.Length != pattern.Length)
            {
                return string.Join(", ", endpoints);
            }

            for (int k = 0; k < pattern.Length; k++)
            {
                if (!string.Equals(pattern[k], segments[k], StringComparison.Ordinal))
                {
                    pattern[k] = "*";
                }
            }
        }

        return string.Join("/", pattern);
    }
}
