using System.Net.Http.Json;
using System.Text;

public interface IDbSession
{
    Task<int> ExecuteAsync(string sql, IReadOnlyList<object?> values, CancellationToken cancellationToken);
}

public sealed class InsertStatement(string table)
{
    private readonly List<string> _columns = [];
    private readonly List<object?> _values = [];

    public InsertStatement Set(string column, object? value)
    {
        _columns.Add(column);
        _values.Add(value);
        return this;
    }

    public Task<int> RunAsync(IDbSession session, CancellationToken cancellationToken)
    {
        StringBuilder sql = new($"insert into {table} (");
        sql.AppendJoin(", ", _columns).Append(") values (").AppendJoin(", ", _columns.Select((_, index) => "@p" + index)).Append(')');
        return session.ExecuteAsync(sql.ToString(), _values, cancellationToken);
    }
}

public sealed class GenerationHistory(IDbSession session)
{
    public Task AddAsync(string endpoint, string prompt, string? negative, double? cfg, CancellationToken cancellationToken) =>
        new InsertStatement("generations")
            .Set("endpoint", endpoint)
            .Set("prompt", prompt)
            .Set("negative_prompt", negative) //~
            .Set("cfg_scale", cfg) //~
            .Set("created_at", DateTimeOffset.UtcNow)
            .RunAsync(session, cancellationToken);
}
//# file: Kling.cs
using System.Net.Http.Json;

public sealed class Kling(HttpClient http, GenerationHistory history)
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task GenerateAsync(string prompt, string? negative, CancellationToken cancellationToken)
    {
        string full = negative is null ? prompt : $"{prompt} Avoid {negative}.";
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/" + Endpoint, new { prompt = full }, cancellationToken);
        await history.AddAsync(Endpoint, prompt, negative, null, cancellationToken);
    }
}
