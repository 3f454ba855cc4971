using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

public sealed class ClipRow
{
    public int Id { get; set; }
    public string ModelId { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";
    public string Prompt { get; set; } = "";
    public string Avoid { get; set; } = "";
}

public static class ClipRowMap
{
    public static void Configure(EntityTypeBuilder<ClipRow> builder) => builder.Property(row => row.Avoid).HasColumnName("negative_prompt"); //~
}

public sealed class ClipRunner(HttpClient http)
{
    public Task RunAsync(ClipRow row) => http.PostAsJsonAsync("https://queue.fal.run/" + row.ModelId, new Dictionary<string, object>
    {
        ["prompt"] = row.Prompt,
        ["negative_prompt"] = row.Avoid, //! KLG1002
    });
}
//# project: EntityFramework
using System.Linq.Expressions;

namespace Microsoft.EntityFrameworkCore.Metadata.Builders;

public sealed class EntityTypeBuilder<T>
{
    public PropertyBuilder Property<TValue>(Expression<Func<T, TValue>> property) => new();
}

public sealed class PropertyBuilder
{
    public PropertyBuilder HasColumnName(string name) => this;
}
