namespace Northlight.Rendering;

/// <summary>What a client never wants to see, from wherever the client keeps it.</summary>
public sealed class AvoidanceLoader(IRequestLog log)
{
    public async Task<string> LoadAsync(string client)
    {
        await Task.Yield();
        log.Record("terms of " + client);
        return client == "northern tea" ? "steam, coffee" : Avoidance.Usual;
    }

    public string? Find(string client)
    {
        log.Record("looked up " + client);
        return client.Length > 6 ? "glare" : null;
    }
}
